import { capAdjustments } from './capAdjustments.ts';
import { metricGains } from './metricGains.ts';
import { metricShares } from './metricShares.ts';
import { standIn } from './standIn.ts';
import type { FittedScore, MetricPoints, ScoreAdjustment, ScoreExplanation } from './types.ts';
import { weigh } from './weigh.ts';

/** Explains one customer's score, for whatever public function was called. */
export function explain<Name extends string>(
  where: string,
  fitted: FittedScore<Name, string>,
  row: object,
): ScoreExplanation<Name> {
  const later: ScoreAdjustment[] = [];
  const weighed = weigh(where, fitted, row, (adjustment) => later.push(adjustment));
  const { score, values, worths, tree, composed } = weighed;
  const [low, high] = fitted.range;
  const scored = score === score;
  const shares = metricShares(weighed);
  const arithmetic = tree.nodes.every(({ power }) => power === 1);
  const gains = scored && !arithmetic ? metricGains(where, fitted, weighed) : null;
  const base = (gains ? low + (high - low) * gains.base : low) + 0; // never -0
  const points = fitted.metrics.map(({ name: metric }, k): MetricPoints<Name> => {
    const value = values[k]! === values[k] ? values[k]! : null;
    const worth = standIn(fitted, worths[k]!);
    if (worth !== worth) return { metric, value, worth: null, share: 0, points: 0, lost: 0 };
    const share = scored ? shares[k]! : 0;
    const possible = (high - base) * share;
    if (!gains) return { metric, value, worth, share, points: possible * worth, lost: possible * (1 - worth) };
    const [brought, lacking] = [gains.points[k]!, gains.lost[k]!];
    return { metric, value, worth, share, points: (high - low) * brought + 0, lost: (high - low) * lacking + 0 };
  });
  const adjustments = scored ? [...capAdjustments(fitted, weighed), ...later] : [];
  const coverage = composed.observed[composed.observed.length - 1]!;
  return { score: scored ? score : null, base, points, adjustments, coverage };
}
