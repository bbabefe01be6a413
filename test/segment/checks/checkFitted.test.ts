import { describe, expect, test } from 'vitest';
import { segmentAll, segmentOne } from 'engagement-metrics/segment';
import { checkFitted } from '../../../src/segment/checks/checkFitted.ts';

const bands = { version: 1, type: 'cuts', of: 'score', cuts: [50], labels: ['low', 'high'], tolerance: 5e-10 } as const;

describe('checkFitted', () => {
  test('bands between cuts pass', () => {
    expect(() => checkFitted('segmentOne', bands)).not.toThrow();
  });

  test.each([
    [{ version: 2 }, 'ERR_VERSION', 'fitted.version'],
    [{ version: '1' }, 'ERR_VERSION', 'fitted.version'],
    [{ version: undefined }, 'ERR_VERSION', 'fitted.version'],
    [{ type: 'tree' }, 'ERR_UNKNOWN_OPTION', 'fitted.type'],
    [{ type: undefined }, 'ERR_UNKNOWN_OPTION', 'fitted.type'],
  ])('what a later version may write is refused: %o', (change, code, argument) => {
    const other = { ...bands, ...change } as never;
    const refused = expect.objectContaining({ name: 'TypeError', code, argument });
    expect(() => checkFitted('segmentOne', other)).toThrow(refused);
    expect(() => segmentOne(other, { score: 1 })).toThrow(refused);
    expect(() => segmentAll(other, { score: [1] })).toThrow(refused);
  });

  test('the message names the function that was called', () => {
    expect(() => segmentAll({ ...bands, version: 2 } as never, { score: [1] })).toThrow(
      'segmentAll: fitted.version is 2, not 1',
    );
    expect(() => segmentOne({ ...bands, type: 'tree' } as never, { score: 1 })).toThrow(
      "segmentOne: fitted.type is 'tree', not one of cuts, centres, rules, grid",
    );
  });
});
