import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logOnePlus } from '../../src/stats/logOnePlus.ts';
import { expectClose } from './close.ts';
import { sizes } from './parameters.ts';

test('logOnePlus is Math.log1p, which SQL lacks', () => {
  const numbers = fc.oneof(
    sizes(1e-300, 1e300),
    sizes(1e-300, 0.9).map((x) => -x),
  );
  fc.assert(
    fc.property(numbers, (x) => {
      expectClose(logOnePlus(x), Math.log1p(x), 4e-16, String(x));
    }),
  );
});

test('logOnePlus of 0 is 0, and of what 1 swallows that itself', () => {
  expect([logOnePlus(0), logOnePlus(1e-20), logOnePlus(-1e-300)]).toEqual([0, 1e-20, -1e-300]);
});
