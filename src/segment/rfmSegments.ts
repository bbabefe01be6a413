import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { axesProblems } from './checks/axesProblems.ts';
import { bandCombinations } from './places/bandCombinations.ts';
import { fittedGrid, type FittedGridOptions } from './places/fittedGrid.ts';
import { numberLabels } from './cuts/numberLabels.ts';
import { placeOne } from './places/placeOne.ts';
import { putlerRfmMap } from './putlerRfmMap.ts';
import type { RfmCuts } from './rfmTypes.ts';
import { rulesProblems } from './checks/rulesProblems.ts';
import { segmentLabels } from './places/segmentLabels.ts';
import { thresholdSegments } from './thresholdSegments.ts';
import type { FittedGrid, FittedRules } from './types.ts';

/** What rules over RFM scores may read. */
export type RfmField = 'recency' | 'frequency' | 'monetary' | 'frequencyMonetary';

/** What {@link rfmSegments} names. */
export interface RfmSegmentsInput<Name extends string> extends FittedGridOptions {
  /** What `rfmQuintiles` learned, or cuts set by hand. @defaultValue columns of scores, as `rfmScores` gives them */
  readonly cuts?: RfmCuts<Name> | undefined;
  /**
   * Who belongs where, as rules over the scores and over `frequencyMonetary`, the mean of the last two.
   * @defaultValue `putlerRfmMap()`
   */
  readonly map?: FittedRules<RfmField> | undefined;
}

/**
 * Named RFM segments: champions, loyal customers, at risk …; every combination of scores belongs to exactly one.
 *
 * With `cuts` they read the columns that were cut; without, columns of scores, as `rfmScores` gives them or a warehouse
 * does: so nested quintiles have names, too.
 *
 * @returns A grid of three axes, plain JSON, for `segmentOne` and `segmentAll`; its labels come in the order of the map.
 * @throws TypeError (`ERR_INVALID_SPEC`) if the cuts or the map are none, or a label of the cuts is no number.
 *
 * @example
 * ```ts
 * import { rfmQuintiles, rfmSegments, segmentAll, segmentOne } from 'engagement-metrics/segment';
 * segmentOne(rfmSegments(), { recency: 5, frequency: 4, monetary: 5 }); // => 'champions'
 * const customers = { days: [1, 2, 3, 4, 5], orders: [5, 3, 4, 2, 1], spent: [10, 90, 40, 70, 20] };
 * const cuts = rfmQuintiles({ recency: 'days', frequency: 'orders', monetary: 'spent' }, customers);
 * segmentOne(rfmSegments({ cuts }), { days: 1, orders: 5, spent: 90 }); // => 'champions'
 * ```
 */
export function rfmSegments<const Name extends string = 'recency' | 'frequency' | 'monetary'>(
  input: RfmSegmentsInput<Name> = {},
): FittedGrid<Name> {
  const where = 'rfmSegments';
  onlyOptions(where, input, ['cuts', 'map', 'missing', 'minimumDwell']);
  const { cuts = scoreCuts() as RfmCuts<Name>, map = putlerRfmMap() } = input;
  const { recency, frequency, monetary } = cuts;
  const axes = [recency, frequency, monetary];
  refuseProblems(where, 'cuts', axesProblems(axes, ''));
  refuseProblems(where, 'map', rulesProblems(map, ''));
  const labelled = axes.findIndex((axis) => axis.missing !== undefined);
  const names = ['recency', 'frequency', 'monetary'];
  if (labelled >= 0) refuse('ERR_UNKNOWN_OPTION', where, `cuts.${names[labelled]!}.missing`, 'belongs to rfmSegments');
  const { labels } = segmentLabels(map);
  const scores = axes.map((axis, a) => numberLabels(where, `cuts.${names[a]!}.labels`, axis.labels));
  const segments = bandCombinations(axes).map((bands) => {
    const [r, f, m] = bands.map((band, a) => scores[a]![axes[a]!.labels.indexOf(band)]!) as [number, number, number];
    const row = { recency: r, frequency: f, monetary: m, frequencyMonetary: (f + m) / 2 };
    return labels[placeOne(where, map, labels, row, -1)]!;
  });
  return fittedGrid(where, axes, labels, segments, input);
}

/** Columns of scores from 1 to 5, as they stand. */
function scoreCuts(): RfmCuts<'recency' | 'frequency' | 'monetary'> {
  const of = <Name extends string>(name: Name) =>
    thresholdSegments({ of: name, cuts: [2, 3, 4, 5], labels: ['1', '2', '3', '4', '5'] });
  return { recency: of('recency'), frequency: of('frequency'), monetary: of('monetary') };
}
