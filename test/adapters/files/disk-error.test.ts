import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diskMistake, namingNow } from '../../../src/adapters/files/disk-error.ts';
import { UserError } from '../../../src/domain/user-error.ts';

/** An error as the system throws it. */
function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: of the system`), { code, syscall: 'write', ...(path && { path }) });
}

test.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EMFILE', 'EIO'])(
  '%s is nobody’s bug, and names its file',
  (code) => {
    const told = diskMistake(systemError(code, '/out/r.json'));
    expect(told).toBeInstanceOf(UserError);
    expect(told?.message).toContain('"/out/r.json" cannot be used: ');
    expect(told?.message).toContain(code);
    expect(diskMistake(systemError(code), '/named/by/us')?.message).toContain('"/named/by/us"');
  },
);

test('what may be a bug of ours stays one', () => {
  expect(diskMistake(systemError('ENOENT', '/x'))).toBeUndefined();
  expect(diskMistake(new TypeError('x is not a function'))).toBeUndefined();
  const bug = new RangeError('Invalid string length');
  const work = () => {
    throw bug;
  };
  expect(() => namingNow('/x', work)).toThrow(bug);
});

test.skipIf(process.platform !== 'linux')('a write to a full device is told with its file', () => {
  const work = () => writeFileSync('/dev/full', 'text');
  expect(() => namingNow('/dev/full', work)).toThrow('"/dev/full" cannot be used: no space left on the device');
});
