import fc from 'fast-check';
import { kaplanMeier } from 'engagement-metrics/retention';
import { count, inFirst, missing, named, proportion, rate, type Registry } from './row.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const money = fc.oneof({ weight: 5, arbitrary: count }, { weight: 1, arbitrary: missing });
const snapshots = fc.array(fc.tuple(money, money)).map((pairs) => [
  {
    revenueAtStart: pairs.map(([start]) => start),
    revenueAtEnd: pairs.map(([, end]) => end),
  },
]);
const movements = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), count)
  .map(([contraction, churned, rest, expansion]) => [
    { revenueAtStart: contraction + churned + rest, expansion, contraction, churned },
  ]);
/** Lifetimes with entries and weights; somebody is there and observed, whatever the others lack. */
const lifetimes = fc
  .array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 50 }), fc.oneof(fc.constantFrom(0, 1), missing), fc.nat(5)))
  .map((rows) => [[0, 3, 1, 1] as const, ...rows])
  .map((rows) => ({
    durations: rows.map(([entry, stay]) => entry + stay),
    observed: rows.map(([, , observed]) => observed),
    entries: rows.map(([entry]) => entry),
    weights: rows.map(([, , , weight]) => weight),
  }));
const curves = fc
  .tuple(lifetimes, fc.constantFrom('log-log', 'log', 'plain'))
  .map(([given, interval]) => kaplanMeier(given, { interval })!);
const amounts = ['newRevenue', 'expansion', 'contraction', 'churned'];

export const retention: Registry = {
  activityChurnRate: proportion('lapsed', 'activeAtStart'),
  averageBaseChurnRate: {
    args: fc
      .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
      .map(([customersAtStart, customersAtEnd, more]) => [
        { customersAtStart, customersAtEnd, customersLost: Math.max(0, customersAtStart - customersAtEnd) + more },
      ]),
    scalars: inFirst('customersAtStart', 'customersAtEnd', 'customersLost'),
    range: [0, Infinity],
  },
  basicChurnRate: rate('customersLost', 'customersAtStart'),
  customerChurnRate: proportion('customersLost', 'customersAtStart'),
  customerRetentionRate: {
    args: fc
      .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
      .map(([retained, lost, newAtEnd]) => [
        { customersAtStart: retained + lost, customersAtEnd: retained + newAtEnd, newAtEnd },
      ]),
    scalars: inFirst('customersAtStart', 'customersAtEnd', 'newAtEnd'),
    range: [0, 1],
  },
  expectedLifetime: {
    args: fc.tuple(fc.record({ churnRate: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-9, max: 1 })) })),
    scalars: inFirst('churnRate'),
    range: [1, Infinity],
  },
  exposureChurnRate: {
    args: named('customersLost', 'customerDays', 'periodDays'),
    scalars: inFirst('customersLost', 'customerDays', 'periodDays'),
    range: [0, Infinity],
  },
  grossRevenueChurn: {
    args: movements,
    scalars: inFirst('revenueAtStart', 'contraction', 'churned'),
    range: [0, 1],
  },
  // Their two columns are of one length, so that the checks of one column do not apply; the tests of the family make them.
  grossRevenueRetention: { args: snapshots },
  netRevenueRetention: { args: snapshots },
  revenueMovements: { args: snapshots },
  grossRevenueRetentionFromMovements: {
    args: movements,
    scalars: inFirst('revenueAtStart', 'contraction', 'churned'),
    range: [0, 1],
  },
  growthToNewRatio: { args: named(...amounts), scalars: inFirst(...amounts), range: [-Infinity, 1] },
  // The columns of lifetimes are of one length, so that the checks of one column do not apply to them either.
  kaplanMeier: {
    args: fc.tuple(lifetimes, fc.constant({})),
    options: [1],
    defaults: { confidence: undefined, interval: undefined },
    scalars: [[1, 'confidence']],
  },
  logRankTest: { args: fc.tuple(fc.array(lifetimes, { minLength: 2, maxLength: 4 })) },
  medianLifetime: { args: fc.tuple(curves) },
  nelsonAalen: { args: fc.tuple(lifetimes) },
  netRevenueChurn: {
    args: movements,
    scalars: inFirst('revenueAtStart', 'expansion', 'contraction', 'churned'),
    range: [-Infinity, 1],
  },
  netRevenueRetentionFromMovements: {
    args: movements,
    scalars: inFirst('revenueAtStart', 'expansion', 'contraction', 'churned'),
    range: [0, Infinity],
  },
  quantileLifetimes: {
    args: fc.tuple(curves, fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 1 })),
    scalars: [[1, 0]],
  },
  restrictedMeanLifetime: {
    args: fc
      .tuple(curves, share)
      .map(([curve, part]) => [{ curve, horizon: part * curve.steps[curve.steps.length - 1]!.time }]),
    scalars: inFirst('horizon'),
  },
  saasQuickRatio: { args: named(...amounts), scalars: inFirst(...amounts), range: [0, Infinity] },
  scaleChurnRate: {
    args: fc
      .tuple(share, count, count)
      .map(([churnRate, from, to]) => [{ churnRate, fromDays: Math.max(from, 1), toDays: Math.max(to, 1) }]),
    scalars: inFirst('churnRate', 'fromDays', 'toDays'),
    range: [0, 1],
  },
  stripeChurnRate: {
    args: fc
      .tuple(count, count, share)
      .map(([customersAtStart, customersNew, p]) => [
        { customersAtStart, customersNew, customersLost: p * (customersAtStart + customersNew) },
      ]),
    scalars: inFirst('customersAtStart', 'customersNew', 'customersLost'),
    range: [0, 1],
  },
};
