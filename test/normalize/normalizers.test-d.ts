import { describe, expectTypeOf, test } from 'vitest';
import * as normalizers from 'engagement-metrics/normalize';
import type { Scale } from 'engagement-metrics/scale';
import { fitScore, type Normalizer, type Normalizers } from 'engagement-metrics/score';

const { cappedCount, knots, maxAbs, quantileSteps, saturating, steps, target, winsorized } = normalizers;
const rows = [{ visits: 1 }];

describe('strategies', () => {
  test('all of them can be handed over at once, and give a scale', () => {
    expectTypeOf(normalizers).toExtend<Normalizers>();
    expectTypeOf(knots).returns.toEqualTypeOf<Scale>();
    expectTypeOf(winsorized).toExtend<Normalizer<normalizers.WinsorizedOptions>>();
  });

  test('those that can do without options go by their name', () => {
    fitScore({ metrics: { visits: { normalize: 'maxAbs' } } }, rows, { maxAbs });
    fitScore({ metrics: { visits: { normalize: 'winsorized' } } }, rows, { winsorized });
    fitScore({ metrics: { visits: { normalize: 'quantileSteps' } } }, rows, { quantileSteps });
    fitScore({ metrics: { visits: { normalize: { type: 'quantileSteps', bands: undefined } } } }, rows, {
      quantileSteps,
    });
  });

  test('those that cannot do not', () => {
    // @ts-expect-error saturating must be told where half is
    fitScore({ metrics: { visits: { normalize: 'saturating' } } }, rows, { saturating });
    // @ts-expect-error a target is a number
    fitScore({ metrics: { visits: { normalize: { type: 'target', target: '20' } } } }, rows, { target });
    // @ts-expect-error it is called cap
    fitScore({ metrics: { visits: { normalize: { type: 'cappedCount', max: 3 } } } }, rows, { cappedCount });
    // @ts-expect-error steps without worths
    fitScore({ metrics: { visits: { normalize: { type: 'steps', cuts: [1] } } } }, rows, { steps });
  });

  test('lists may be read-only', () => {
    const mails = { type: 'knots', at: [0, 3, 9], worths: [0, 1, 0] } as const;
    fitScore({ metrics: { visits: { normalize: mails } } }, rows, { knots });
    knots(new Float64Array(), { at: Object.freeze([1, 2]), worths: [0, 1] });
  });
});
