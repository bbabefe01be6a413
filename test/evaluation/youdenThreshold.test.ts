import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsOf } from '../../src/evaluation/runsOf.ts';
import { youdenThreshold } from '../../src/evaluation/youdenThreshold.ts';
import { casesOfBothClasses, known } from './cases.ts';

describe('youdenThreshold', () => {
  test('no other score tells the classes apart better, nor as well with fewer ones expected', () => {
    fc.assert(
      fc.property(casesOfBothClasses, (some) => {
        const customers = known(some);
        const count = (outcome: number, from: number) =>
          customers.filter((customer) => customer.outcome === outcome && customer.score >= from).length;
        const [n1, n0] = [count(1, -Infinity), count(0, -Infinity)];
        const gain = (from: number) => count(1, from) * n0 - count(0, from) * n1;
        const falling = [...new Set(customers.map(({ score }) => score))].sort((a, b) => b - a);
        const best = falling.reduce((kept, score) => (gain(score) > gain(kept) ? score : kept));
        const found = youdenThreshold(
          runsOf(
            Float64Array.from(customers, ({ score }) => score),
            Float64Array.from(customers, ({ outcome }) => outcome),
          ),
          1,
        );
        expect(found).toEqual({
          score: best,
          sensitivity: count(1, best) / n1,
          specificity: (n0 - count(0, best)) / n0,
          youden: gain(best) / (n1 * n0),
        });
        expect(found!.youden).toBeCloseTo(found!.sensitivity + found!.specificity - 1, 12);
      }),
    );
  });

  test('a score that knows nothing expects a 1 of everybody', () => {
    const runs = runsOf(Float64Array.of(1, 2), Float64Array.of(1, 0));
    expect(youdenThreshold(runs, 1)).toEqual({ score: 1, sensitivity: 1, specificity: 0, youden: 0 });
  });

  test('the score is that of the customers where lower ones come first', () => {
    const runs = runsOf(Float64Array.of(-10, 0), Float64Array.of(0, 1));
    expect(youdenThreshold(runs, -1)).toEqual({ score: 0, sensitivity: 1, specificity: 1, youden: 1 });
  });

  test.each([[[]], [[1, 1]], [[0]]])('there is none where a class has nobody: %j', (outcomes) => {
    const runs = runsOf(Float64Array.from(outcomes), Float64Array.from(outcomes));
    expect(youdenThreshold(runs, 1)).toBeNull();
  });
});
