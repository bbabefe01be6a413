import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyScale } from 'engagement-metrics/scale';
import { blockComposer } from '../../src/score/blockComposer.ts';
import { cappedWorths } from '../../src/score/cappedWorths.ts';
import { compose } from '../../src/score/compose.ts';
import { treeOf } from '../../src/score/treeOf.ts';
import { cases, fitCase, rowsOf } from './cases.ts';

test('a block gets the bits of compose, row by row, also one that is used again', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 9 }), (made, size) => {
      const fitted = fitCase(made);
      const tree = treeOf(fitted);
      const rows = rowsOf(made.columns).map((row) =>
        fitted.metrics.map(({ name, scale }) => applyScale(scale, (row[name] as number | null) ?? NaN)),
      );
      const composeBlock = blockComposer(fitted, tree, size);
      for (let from = 0; from < rows.length; from += size) {
        const part = rows.slice(from, from + size);
        const { worths, observed } = composeBlock(part.length, (k, out) => {
          part.forEach((row, i) => (out[i] = row[k]!));
        });
        part.forEach((row, i) => {
          const one = compose(fitted, tree, cappedWorths(fitted, row));
          expect(observed[i]).toBe(one.observed.at(-1));
          // Of what is not observed nothing is asked, but that it be nothing.
          if (observed[i]! > 0) expect(worths[i]).toBe(one.worths.at(-1));
        });
      }
    }),
    { numRuns: 300 },
  );
});
