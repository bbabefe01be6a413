import fc from 'fast-check';
import { expect, test } from 'vitest';
import { productLimit } from '../../src/retention/productLimit.ts';

const step = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }));
const steps = fc.array(
  fc.oneof(
    step,
    step.map(([there]): [number, number] => [there, 1 / there]),
  ),
  { maxLength: 60 },
);

test('productLimit is the product of fractions of whole numbers, to the last digits', () => {
  fc.assert(
    fc.property(steps, (shares) => {
      const rows = shares.map(([there, share]) => ({ there, left: Math.round(there * share) }));
      let [above, below] = [1n, 1n];
      const found = productLimit(
        Float64Array.from(rows, ({ there }) => there),
        Float64Array.from(rows, ({ left }) => left),
      );
      rows.forEach(({ there, left }, j) => {
        [above, below] = [above * BigInt(there - left), below * BigInt(there)];
        const size = above === 0n ? 0 : String(below).length - String(above).length;
        const exact = Number((above * 10n ** BigInt(size + 30)) / below) / 10 ** 30 / 10 ** size;
        expect(Math.abs(found[j]! - exact)).toBeLessThanOrEqual(3e-14 * exact);
      });
    }),
  );
});

test('productLimit of a million who leave one by one is the share that is left, where a product loses four digits', () => {
  const n = 1e6;
  const atRisk = Float64Array.from({ length: n }, (_, j) => n - j);
  const found = productLimit(
    atRisk,
    atRisk.map(() => 1),
  );
  let product = 1;
  let worst = 0;
  let naive = 0;
  for (let j = 0; j < n - 1; j++) {
    const exact = (n - 1 - j) / n;
    product *= (n - 1 - j) / (n - j);
    worst = Math.max(worst, Math.abs(found[j]! / exact - 1));
    naive = Math.max(naive, Math.abs(product / exact - 1));
  }
  expect(worst).toBeLessThan(2e-14);
  expect(naive).toBeGreaterThan(1e-12);
  expect(found[n - 1]).toBe(0);
});

test('productLimit is never below 0 and never rises', () => {
  fc.assert(
    fc.property(steps, (shares) => {
      const atRisk = Float64Array.from(shares, ([there]) => there);
      const found = productLimit(
        atRisk,
        atRisk.map((there, j) => there * shares[j]![1]),
      );
      found.forEach((survival, j) => {
        expect(survival).toBeGreaterThanOrEqual(0);
        expect(survival).toBeLessThanOrEqual(found[j - 1] ?? 1);
      });
    }),
  );
});
