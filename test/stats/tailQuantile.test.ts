import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tailQuantile, type Tail } from '../../src/stats/tailQuantile.ts';
import { expectClose } from './close.ts';
import { sizes } from './parameters.ts';

// x^k is the lower tail of k times an exponential variable's logarithm: in u = ln x it is a line.
const power =
  (k: number) =>
  (x: number): Tail => ({ log: k * Math.log(x), slope: k, bend: 0 });
// e^(-x) bends: its logarithm is -e^u.
const exponential = (x: number): Tail => ({ log: -x, slope: -x, bend: -x });

test('it finds the root, wherever it begins', () => {
  fc.assert(
    fc.property(sizes(1e-20, 1e20), sizes(1e-100, 0.99), (start, p) => {
      expectClose(tailQuantile(start, p, power(3)), Math.exp(Math.log(p) / 3), 1e-13);
    }),
  );
  fc.assert(
    fc.property(sizes(1e-3, 1e3), sizes(1e-100, 0.9), (start, p) => {
      expectClose(tailQuantile(start, p, exponential), -Math.log(p), 1e-13);
    }),
  );
});

test('what is below the doubles is 0, what is beyond them infinite', () => {
  expect(tailQuantile(1, 0.1, power(1e-3))).toBe(0);
  expect(tailQuantile(1, 10, power(1e-3))).toBe(Infinity);
});
