import fc from 'fast-check';
import { count, inFirst, missing, named, proportion, value, type Registry } from './row.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const multiple = (above: string, below: string) => ({
  args: fc.tuple(fc.nat(1000), fc.nat(1000)).map(([n, more]) => [{ [above]: n + more, [below]: n }]),
  scalars: inFirst(above, below),
  range: [1, Infinity] as const,
});
const cells = ['retainedAbove', 'lostAbove', 'retainedBelow', 'lostBelow'];
const matrix = ['breadth', 'frequency', 'breadthLine', 'frequencyLine'];

export const adoption: Registry = {
  activationRate: proportion('activated', 'newUsers'),
  engagementQuadrant: { args: named(...matrix), scalars: inFirst(...matrix) },
  featureAdoptionRate: proportion('featureUsers', 'eligibleUsers'),
  featureBreadth: proportion('featuresUsed', 'featuresAvailable'),
  featureDepth: multiple('uses', 'featureUsers'),
  pendoProductEngagementScore2022: {
    args: fc.tuple(fc.record({ adoption: share, stickiness: share, growth: count })),
    scalars: inFirst('adoption', 'stickiness', 'growth'),
    range: [0, Infinity],
  },
  // Its two columns are of one length, so that the checks of one column do not apply; its own tests make them.
  thresholdSearch: {
    args: fc
      .array(fc.tuple(fc.oneof(value, missing), fc.oneof(fc.constantFrom(0, 1), missing)))
      .map((users) => [{ uses: users.map(([uses]) => uses), retained: users.map(([, retained]) => retained) }]),
  },
  thresholdStatistics: { args: named(...cells), scalars: inFirst(...cells) },
  usageFrequency: multiple('activeDays', 'activeUsers'),
  usageInterval: {
    args: fc.tuple(fc.record({ medianGaps: fc.array(fc.oneof(count, missing)) })),
    columns: [[0, 'medianGaps']],
    unordered: [0, 'medianGaps'],
  },
};
