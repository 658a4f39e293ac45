import { describe, expect, it } from 'vitest';
import { explainJsonPath, followPath, parseJsonPath } from '../../src/domain/json/json-path.ts';

describe('a path to one value', () => {
  it.each<[string, readonly (string | number)[]]>([
    ['$', []],
    ['$.items[0].name', ['items', 0, 'name']],
    ["$['a b']", ['a b']],
    ['$["a\\"b"][ 2 ]', ['a"b', 2]],
    [`$['it\\'s "so"']`, [`it's "so"`]],
    ['$["\\u00e9"]', ['é']],
    ['$.größe', ['größe']],
    ['$.x-y.$ref', ['x-y', '$ref']],
    ['$.list[-1]', ['list', -1]],
    ["$['']", ['']],
  ])('%s', (path, steps) => {
    expect(parseJsonPath(path)).toEqual(steps);
  });

  it.each([
    ['$.items[*].text', '`*`'],
    ['$..text', '`..`'],
    ['$.items[?@.a]', 'filters'],
    ['$.items[0:2]', 'slices'],
    ["$['a','b']", 'one value'],
    ['output', 'Write `$.output`.'],
    ['items[0].name', 'Write `$.items[0].name`.'],
    ['$.', 'one value'],
    ['$.a b', 'one value'],
    ['$[01]', 'one value'],
    ['$.0', 'one value'],
    ['', 'one value'],
  ])('is not %s', (path, explanation) => {
    expect(parseJsonPath(path)).toBeUndefined();
    expect(explainJsonPath(path)).toContain(explanation);
  });

  it('goes through own members and the indexes of lists', () => {
    const value = { list: [1, { größe: 'x' }], '0': 'zero' };
    expect(followPath(value, ['list', -1, 'größe'])).toEqual({ found: true, value: 'x' });
    expect(followPath(value, ['list', 2])).toEqual({ found: false, at: ['list', 2] });
    expect(followPath(value, ['constructor'])).toEqual({ found: false, at: ['constructor'] });
    expect(followPath(value, ['list', 'length'])).toEqual({ found: false, at: ['list', 'length'] });
    expect(followPath(value, [0])).toEqual({ found: false, at: [0] });
  });
});
