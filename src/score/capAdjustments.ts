import { compose } from './compose.ts';
import { standIn } from './standIn.ts';
import type { FittedScore, ScoreAdjustment } from './types.ts';
import type { Weighed } from './weigh.ts';

/** What the caps take off, one after the other: metrics in their order, then groups, each before the one it belongs to. */
export function capAdjustments(
  fitted: FittedScore<string, string>,
  { worths, tree }: Pick<Weighed, 'worths' | 'tree'>,
): ScoreAdjustment[] {
  const { metrics, groups = [], range } = fitted;
  const [low, high] = range;
  const adjustments: ScoreAdjustment[] = [];
  const capped = worths.map((worth) => standIn(fitted, worth));
  let before: number | null = null;
  const note = (kind: ScoreAdjustment['kind'], reason: string, after: number) => {
    if (before !== null && after !== before)
      adjustments.push({ kind, reason, points: (high - low) * (after - before) });
    before = after;
  };
  const result = (capsOfGroups: number) =>
    compose(fitted, tree, capped, groups.length - capsOfGroups).worths[groups.length]!;
  if (![...metrics, ...groups].some(({ cap = 1 }) => cap < 1)) return [];
  note('metricCap', '', result(0));
  metrics.forEach(({ name, cap = 1 }, k) => {
    if (!(capped[k]! > cap)) return;
    capped[k] = cap;
    note('metricCap', name, result(0));
  });
  groups.forEach(({ name, cap = 1 }, g) => {
    if (cap < 1) note('groupCap', name, result(g + 1));
  });
  return adjustments;
}
