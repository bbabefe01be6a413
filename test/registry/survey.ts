import fc from 'fast-check';
import { missing, named, inFirst, proportion, rate, type Registry, type Row } from './row.ts';

/** Ratings on a scale that 0 to 10 are on, and what else belongs to the definition. */
const ratings = (definition: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<readonly unknown[]> =>
  fc.tuple(
    fc.record({
      ratings: fc.array(
        fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 10, noNaN: true }), missing),
      ),
      low: fc.integer({ min: -3, max: 0 }),
      high: fc.integer({ min: 10, max: 13 }),
      ...definition,
    }),
  );
const ratingsRow = (definition: Record<string, fc.Arbitrary<unknown>>, ...numbers: string[]): Row => ({
  args: ratings(definition),
  scalars: inFirst('low', 'high', ...numbers),
  columns: [[0, 'ratings']],
  unordered: [0, 'ratings'],
});
const good = fc.integer({ min: 6, max: 9 });
const bad = fc.integer({ min: 1, max: 5 });
const better = fc.constantFrom('higher', 'lower');

const weight = fc.oneof(fc.nat(20), fc.double({ min: 0, max: 1e6, noNaN: true }));
const time = fc.nat(1e9);
const tickets = (ended: string): Row => ({
  args: fc
    .tuple(fc.array(fc.tuple(fc.oneof(time, missing), fc.oneof(time, missing))), time)
    .map(([all, asOf]) => [
      { opened: all.map(([at]) => at), [ended]: all.map(([at, took]) => (at ?? 0) + (took ?? NaN)), asOf },
    ]),
  scalars: inFirst('asOf'),
});

export const survey: Registry = {
  netPromoterScore: {
    args: named('promoters', 'passives', 'detractors'),
    scalars: inFirst('promoters', 'passives', 'detractors'),
    range: [-100, 100],
  },
  groupNetPromoterRatings: {
    args: fc.tuple(fc.array(fc.oneof(fc.double({ min: 0, max: 10, noNaN: true }), missing))),
    columns: [[0]],
    unordered: [0],
    waived: { 'extreme values': 'a rating off the scale is refused' },
  },
  // Columns of one length: what is put in place of one alone would be refused for its length.
  weightedNetPromoterScore: {
    args: fc
      .array(fc.tuple(fc.oneof(fc.integer({ min: 0, max: 10 }), missing), fc.oneof(weight, missing)))
      .map((answers) => [{ ratings: answers.map(([rating]) => rating), weights: answers.map(([, own]) => own) }]),
  },
  customerSatisfactionTopBox: ratingsRow({ satisfiedFrom: good }, 'satisfiedFrom'),
  customerSatisfactionMean: ratingsRow({}),
  rescaledCustomerSatisfactionMean: ratingsRow({}),
  netCustomerSatisfaction: ratingsRow({ satisfiedFrom: good, dissatisfiedTo: bad }, 'satisfiedFrom', 'dissatisfiedTo'),
  customerEffortMean: ratingsRow({ better }),
  customerEffortTopBox: ratingsRow({ better, easyFrom: good }, 'easyFrom'),
  netCustomerEffort: ratingsRow(
    { better: fc.constant('higher'), easyFrom: good, hardFrom: bad },
    'easyFrom',
    'hardFrom',
  ),
  effectiveSampleSize: {
    args: fc.tuple(fc.array(fc.oneof(weight, missing))),
    columns: [[0]],
    unordered: [0],
  },
  responseRate: proportion('responses', 'invitationsDelivered'),
  firstContactResolutionRate: proportion('resolvedAtFirstContact', 'resolved'),
  reopenRate: proportion('reopened', 'resolved'),
  contactRate: rate('tickets', 'activeCustomers'),
  firstResponseTimes: tickets('responded'),
  resolutionTimes: tickets('resolved'),
};
