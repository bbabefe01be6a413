import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { steps } from 'engagement-metrics/normalize';
import { applyScale, invertScale } from 'engagement-metrics/scale';
import { fitScore, scoreAll } from 'engagement-metrics/score';
import { everydayNumbers, shares } from '../arbitraries.ts';
import { normalizerLaws } from '../laws/normalizer.ts';

const nobody = new Float64Array();

normalizerLaws(steps, { options: { cuts: [-3, 0, 8.5], worths: [0, 0.25, 0.25, 1] }, learns: false });

describe('steps', () => {
  test('a cut belongs to the step above', () => {
    const scale = steps(nobody, { cuts: [10, 50], worths: [0, 0.6, 1] });
    expect(scale).toEqual({ type: 'step', domain: [10, 50], range: [0, 0.6, 1] });
    expect([-1e9, 9.99, 10, 49.99, 50, 1e9].map((value) => applyScale(scale, value))).toEqual([0, 0, 0.6, 0.6, 1, 1]);
  });

  test('a value is worth what the step of its cuts is worth', () => {
    const tables = fc.uniqueArray(everydayNumbers, { minLength: 1, maxLength: 9 }).chain((numbers) =>
      fc.record({
        cuts: fc.constant(numbers.sort((a, b) => a - b)),
        worths: fc.array(shares, { minLength: numbers.length + 1, maxLength: numbers.length + 1 }),
      }),
    );
    fc.assert(
      fc.property(tables, everydayNumbers, (table, other) => {
        const scale = steps(nobody, table);
        for (const value of [...table.cuts, other]) {
          const reached = table.cuts.filter((cut) => cut <= value).length;
          expect(applyScale(scale, value)).toBe(table.worths[reached]);
        }
      }),
    );
  });

  test('too much may be worth less, and too little what is left', () => {
    const tickets = { type: 'steps', cuts: [1, 4], worths: [0.5, 1, 0] } as const;
    const fit = (better: 'higher' | 'lower') =>
      fitScore({ metrics: { tickets: { normalize: tickets, better } } }, [], { steps });
    expect([...scoreAll(fit('higher'), { tickets: [0, 2, 9] })]).toEqual([50, 100, 0]);
    expect([...scoreAll(fit('lower'), { tickets: [0, 2, 9] })]).toEqual([50, 0, 100]);
  });

  test('steps have no inverse', () => {
    expect(invertScale(steps(nobody, { cuts: [10], worths: [0, 1] }), 1)).toBeNull();
  });

  test.each([
    [{}, 'ERR_TYPE', 'cuts'],
    [{ cuts: [1] }, 'ERR_TYPE', 'worths'],
    [{ cuts: [], worths: [1] }, 'ERR_LENGTH', 'cuts'],
    [{ cuts: [1, 1], worths: [0, 0.5, 1] }, 'ERR_OUT_OF_RANGE', 'cuts[1]'],
    [{ cuts: [1, 2], worths: [0, 1] }, 'ERR_LENGTH', 'worths'],
    [{ cuts: [1], worths: [0, 1, 1] }, 'ERR_LENGTH', 'worths'],
    [{ cuts: [1], worths: [0, 60] }, 'ERR_OUT_OF_RANGE', 'worths[1]'],
  ])('steps that are none are refused: %o', (options, code, argument) => {
    const fit = () => steps(nobody, options as never);
    expect(fit).toThrow(expect.objectContaining({ code, argument }));
    expect(fit).toThrow(/^steps: /);
  });
});
