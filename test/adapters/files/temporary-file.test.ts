import { afterEach, expect, test, vi } from 'vitest';
import { temporaryPath } from '../../../src/adapters/files/temporary-file.ts';
import { UserError } from '../../../src/domain/user-error.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a directory for temporary files that is missing is named with its variable', () => {
  vi.stubEnv('TMPDIR', '/nonexistent/place');
  expect(() => temporaryPath('page.html')).toThrow(UserError);
  expect(() => temporaryPath('page.html')).toThrow(
    'No temporary directory could be created in "/nonexistent/place" (ENOENT). Set TMPDIR to a directory that exists and can be written to.',
  );
});
