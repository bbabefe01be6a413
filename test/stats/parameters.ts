import fc from 'fast-check';

/** Numbers of any size between two, as likely between 1 and 10 as between 10 and 100. */
export function sizes(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map((log) => {
    return Math.min(max, Math.max(min, Math.exp(log)));
  });
}

/** Shapes, whole and broken, small and large. */
export const shapes: fc.Arbitrary<number> = fc.oneof(
  sizes(1e-3, 1e4),
  fc.integer({ min: 1, max: 1000 }),
  fc.constantFrom(0.5, 1, 1e7),
);

/** Probabilities, also very small ones, and those next to 1/2 and 1. */
export const probabilities: fc.Arbitrary<number> = fc.oneof(
  sizes(1e-300, 0.5),
  fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  sizes(1e-15, 0.1).map((p) => 1 - p),
  sizes(1e-15, 0.1).map((p) => 0.5 + p),
);
