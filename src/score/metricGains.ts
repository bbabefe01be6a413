import { refuse } from '../check/refuse.ts';
import { compose } from './compose.ts';
import { shapleyPoints } from './shapleyPoints.ts';
import { standIn } from './standIn.ts';
import type { ScoreTree } from './treeOf.ts';
import type { FittedScore } from './types.ts';
import type { Weighed } from './weigh.ts';

/** What each metric does where not all means are arithmetic, from 0 to 1 of the range. */
export interface MetricGains {
  /** What it would be worth if every metric were worth the population's mean. */
  readonly base: number;
  /** What every metric adds to that, by its Shapley value. */
  readonly points: readonly number[];
  /** What every metric would add, were it worth 1. */
  readonly lost: readonly number[];
}

/** How many metrics may be shared out among exactly: 4,096 sets of them are weighed. */
const most = 12;

/** Shares out what sets a customer apart from the population's mean. All that is under one mean that is not arithmetic is
 * one game; where all means above are arithmetic, games add up. */
export function metricGains(
  where: string,
  fitted: FittedScore<string, string>,
  { worths, tree, composed }: Weighed,
): MetricGains {
  const root = tree.nodes.length - 1;
  const result = (each: readonly number[]) => compose(fitted, tree, each, root).worths[root]!;
  const actual = worths.map((worth, k) => (composed.counted[k]! === 0 ? NaN : standIn(fitted, worth)));
  const means = actual.map((worth, k) => (worth === worth ? (fitted.metrics[k]!.mean ?? 0.5) : NaN));
  const points = actual.map(() => 0);
  for (const game of gamesOf(tree)) {
    const players = game.filter((k) => actual[k] === actual[k]);
    if (players.length > most) {
      const fact = `puts ${String(players.length)} metrics under a mean that is not arithmetic; at most ${String(most)} are explained`;
      refuse('ERR_OUT_OF_RANGE', where, 'fitted', fact);
    }
    const given = [...means];
    const values = shapleyPoints(players.length, (set) => {
      players.forEach((k, player) => (given[k] = set & (1 << player) ? actual[k]! : means[k]!));
      return result(given);
    });
    players.forEach((k, player) => (points[k] = values[player]!));
  }
  const whole = result(actual);
  const lost = actual.map((worth, k) => {
    return worth === worth ? result(actual.map((other, j) => (j === k ? 1 : other))) - whole : 0;
  });
  return { base: result(means), points, lost };
}

/** The metrics under each topmost mean that is not arithmetic, and every other metric by itself. */
function gamesOf({ nodes, ofMetric, ofGroup }: ScoreTree): number[][] {
  const topmost = nodes.map(() => -1);
  for (let g = nodes.length - 1; g >= 0; g--) {
    const above = g < ofGroup.length ? topmost[ofGroup[g]!]! : -1;
    topmost[g] = above < 0 && nodes[g]!.power !== 1 ? g : above;
  }
  const games = new Map<number, number[]>();
  ofMetric.forEach((node, k) => {
    const game = topmost[node]! < 0 ? -1 - k : topmost[node]!;
    games.set(game, [...(games.get(game) ?? []), k]);
  });
  return [...games.values()];
}
