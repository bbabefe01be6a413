import fc from 'fast-check';
import { count, inFirst, missing, named, share, type Registry, type Row } from './row.ts';

/** An interval of one object of named numbers. */
const interval = (args: fc.Arbitrary<readonly unknown[]>, ...names: string[]): Row => ({
  args: args.map((given) => [...given, {}]),
  scalars: [...inFirst(...names), [1, 'confidence']],
  options: [1],
  defaults: { confidence: 0.95 },
});
const proportionInterval = interval(share('successes', 'trials'), 'successes', 'trials');

const arms = ['controlSuccesses', 'controlTrials', 'treatmentSuccesses', 'treatmentTrials'];
const twoProportions = fc
  .tuple(share('controlSuccesses', 'controlTrials'), share('treatmentSuccesses', 'treatmentTrials'))
  .map(([[control], [treatment]]) => [{ ...control, ...treatment }]);
/** Of next to no successes the ratio would overflow. */
const twoLikelyProportions = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), fc.integer({ min: 1, max: 1000 }), fc.nat(1000))
  .map(([did, didNot, treated, treatedNot]) => [
    {
      controlSuccesses: did,
      controlTrials: did + didNot,
      treatmentSuccesses: treated,
      treatmentTrials: treated + treatedNot,
    },
  ]);

const amount = fc.oneof({ weight: 5, arbitrary: count }, { weight: 1, arbitrary: missing });
// Columns of one length: what is put in place of one alone would be refused for its length.
const units = (...columns: string[]): fc.Arbitrary<readonly unknown[]> =>
  fc
    .array(fc.tuple(...columns.map(() => amount)))
    .map((rows) => [Object.fromEntries(columns.map((name, k) => [name, rows.map((row) => row[k])]))]);

const fewTrials = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .map(([did, didNot, treated, treatedNot]) => [
    {
      controlSuccesses: did,
      controlTrials: did + didNot,
      treatmentSuccesses: treated,
      treatmentTrials: treated + treatedNot,
    },
  ]);
const surveys = ['promotersBefore', 'passivesBefore', 'detractorsBefore'].concat(
  'promotersAfter',
  'passivesAfter',
  'detractorsAfter',
);
const expectedProportion = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
/** A sample size that two proportions need. */
const sampleSize: Row = {
  args: fc.tuple(
    fc.record({ controlProportion: expectedProportion, treatmentProportion: expectedProportion }),
    fc.constant({}),
  ),
  scalars: [...inFirst('controlProportion', 'treatmentProportion'), [1, 'confidence'], [1, 'power']],
  options: [1],
  defaults: { confidence: 0.95, power: 0.8 },
  range: [1, Number.MAX_VALUE],
};
const pValues = fc.double({ min: 0, max: 1, noNaN: true });
const adjustment: Row = {
  args: fc.tuple(fc.array(pValues, { minLength: 1 })),
  scalars: [[0, 0]],
};

export const inference: Registry = {
  wilsonInterval: proportionInterval,
  clopperPearsonInterval: proportionInterval,
  jeffreysInterval: proportionInterval,
  agrestiCoullInterval: proportionInterval,
  poissonRateInterval: interval(named('events', 'exposure'), 'events', 'exposure'),
  netPromoterScoreInterval: interval(
    named('promoters', 'passives', 'detractors'),
    'promoters',
    'passives',
    'detractors',
  ),
  newcombeInterval: interval(twoProportions, ...arms),
  riskRatioInterval: interval(twoLikelyProportions, ...arms),
  pooledRate: { args: units('numerators', 'denominators') },
  meanOfRates: { args: units('numerators', 'denominators') },
  weightedMeanRate: { args: units('numerators', 'denominators', 'weights') },
  ratioMetricVariance: { args: units('numerators', 'denominators') },
  ratioMetricInterval: {
    args: units('numerators', 'denominators').map((given) => [...given, {}]),
    scalars: [[1, 'confidence']],
    options: [1],
    defaults: { confidence: 0.95 },
  },
  giniCoefficient: { args: fc.tuple(fc.array(amount)), columns: [[0]], unordered: [0] },
  topShare: {
    args: fc.tuple(fc.array(amount), fc.constant({})),
    scalars: [[1, 'share']],
    columns: [[0]],
    options: [1],
    defaults: { share: 0.1 },
    unordered: [0],
  },
  twoProportionTest: { args: fewTrials, scalars: inFirst(...arms) },
  fisherExactTest: { args: fewTrials, scalars: inFirst(...arms), range: [0, 1] },
  netPromoterScoreDifferenceTest: interval(named(...surveys), ...surveys),
  twoProportionSampleSize: sampleSize,
  unpooledTwoProportionSampleSize: sampleSize,
  twoProportionPower: {
    ...interval(
      fc.tuple(
        fc.record({
          controlProportion: expectedProportion,
          treatmentProportion: expectedProportion,
          trialsPerArm: count,
        }),
      ),
      'controlProportion',
      'treatmentProportion',
      'trialsPerArm',
    ),
    range: [0, 1],
  },
  proportionSampleSize: {
    ...interval(
      fc.tuple(fc.record({ expectedProportion, margin: fc.double({ min: 0.001, max: 1, noNaN: true }) })),
      'expectedProportion',
      'margin',
    ),
    range: [1, Number.MAX_VALUE],
  },
  netPromoterScoreSampleSize: {
    ...interval(
      fc
        .tuple(fc.nat(50), fc.nat(50), count)
        .map(([promoters, detractors, marginPoints]) => [
          { promoterShare: promoters / 100, detractorShare: detractors / 100, marginPoints },
        ]),
      'promoterShare',
      'detractorShare',
      'marginPoints',
    ),
    range: [1, Number.MAX_VALUE],
  },
  sampleRatioMismatchTest: {
    args: fc
      .array(fc.tuple(fc.nat(1e6), fc.nat(100)), { minLength: 1 })
      .map((given) => [{ observed: given.map(([size]) => size), expected: given.map(([, weight]) => weight) }]),
    scalars: [
      [0, 'observed', 0],
      [0, 'expected', 0],
    ],
  },
  holmAdjustment: adjustment,
  benjaminiHochbergAdjustment: adjustment,
};
