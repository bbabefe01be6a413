import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monotoneBlocks } from '../../src/evaluation/monotoneBlocks.ts';
import { runsOf } from '../../src/evaluation/runsOf.ts';
import { cases, known } from './cases.ts';

const runs = cases.map((some) => {
  const customers = known(some);
  return runsOf(
    Float64Array.from(customers, ({ score }) => score),
    Float64Array.from(customers, ({ outcome }) => outcome),
  );
});

test('frequencies rise from block to block, and every customer is in one', () => {
  fc.assert(
    fc.property(runs, ({ scores, sizes, ones }) => {
      const blocks = monotoneBlocks({ scores, sizes, ones });
      const shares = blocks.map((block) => block.ones / block.size);
      shares.slice(1).forEach((share, i) => expect(share).toBeGreaterThan(shares[i]!));
      for (const { from, to, size, ones: hits } of blocks) {
        const inside = [...scores.keys()].filter((i) => scores[i]! >= from && scores[i]! <= to);
        expect(inside.reduce((sum, i) => sum + sizes[i]!, 0)).toBe(size);
        expect(inside.reduce((sum, i) => sum + ones[i]!, 0)).toBe(hits);
      }
      expect(blocks.reduce((sum, { size }) => sum + size, 0)).toBe(sizes.reduce((sum, size) => sum + size, 0));
    }),
  );
});

test('the frequency at a score is the least, of all lower beginnings the largest, mean up to a later end', () => {
  // The closed form of isotonic regression (Barlow, Bartholomew, Bremner, Brunk, 1972): max over s ≤ i of min over t ≥ i.
  fc.assert(
    fc.property(runs, ({ scores, sizes, ones }) => {
      const blocks = monotoneBlocks({ scores, sizes, ones });
      const places = [...scores.keys()];
      const mean = (s: number, t: number) =>
        ones.slice(s, t + 1).reduce((a, b) => a + b, 0) / sizes.slice(s, t + 1).reduce((a, b) => a + b, 0);
      for (const i of places) {
        const least = (s: number) => Math.min(...places.slice(i).map((t) => mean(s, t)));
        const block = blocks.find(({ to }) => to >= scores[i]!)!;
        expect(block.ones / block.size).toBe(Math.max(...places.slice(0, i + 1).map(least)));
      }
    }),
    { numRuns: 50 },
  );
});
