import type { Aggregation, GroupSpec, MetricSpec, Penalty, ScoreSpec, Veto } from 'engagement-metrics/score';
import { meets, type CustomerRow } from '../table/conditions.ts';

/** What the slow way finds of one customer. */
export interface SlowScore {
  readonly score: number | null;
  readonly coverage: number;
}

interface Node extends Aggregation {
  readonly name: string | null;
  readonly cap: number;
  readonly weight: number;
  readonly members: readonly (Node | Leaf)[];
}

interface Leaf {
  readonly metric: string;
  readonly cap: number;
  readonly weight: number;
}

/**
 * A score as the doc comments tell it: from the spec down, by recursion, with powers and roots.
 *
 * @param worthOf - What the customer's value of a metric is worth, before any cap; `null` where it is missing.
 */
export function slowScore(
  spec: ScoreSpec<string, MetricSpec['normalize']>,
  worthOf: (metric: string) => number | null,
  row: object,
): SlowScore {
  const { range = [0, 100], missing = 'reweight', minimumCoverage = 0.5, cap = range[1] } = spec;
  const { penalties = [], vetoes = [] } = spec;
  const tree = nodeOf(spec, null, { ...spec, cap: 1, weight: 1 });

  const leaves = flat(tree, 1);
  const seen = leaves.filter(({ metric }) => worthOf(metric) !== null);
  const coverage = sum(seen.map(({ share }) => share));
  const none = { score: null, coverage };
  if (coverage === 0 || coverage < minimumCoverage - 1e-11) return none;
  if (missing === 'refuse' && leaves.some(({ metric, share }) => share > 0 && worthOf(metric) === null)) return none;

  const standIn = missing === 'zero' ? 0 : missing === 'neutral' ? 0.5 : null;
  const worth = (member: Node | Leaf): number | null => {
    const given = 'metric' in member ? (worthOf(member.metric) ?? standIn) : together(member);
    return given === null ? null : Math.min(given, member.cap);
  };
  const shares = new Map(seen.map(({ metric, share }) => [metric, share]));
  const weightOf = (member: Node | Leaf): number => {
    if (missing !== 'reweightFlat') return member.weight;
    // A metric keeps its share of the whole score, whatever happens to the others of its group.
    return 'metric' in member ? (shares.get(member.metric) ?? 0) : sum(member.members.map(weightOf));
  };
  const together = ({ members, power = 1, floor = 0 }: Node): number | null => {
    const present = members
      .map((member) => ({ weight: weightOf(member), worth: worth(member) }))
      .filter((member): member is { weight: number; worth: number } => member.weight > 0 && member.worth !== null);
    return present.length === 0 ? null : powerMean(present, power, floor);
  };

  const [low, high] = range;
  let score = low + (high - low) * together(tree)!;
  const met = ({ when }: Penalty | Veto) => meets(when, row as CustomerRow);
  score -= sum(penalties.filter(met).map(({ points }) => points));
  score = Math.max(score, low);
  score = Math.min(score, ...vetoes.filter(met).map(({ limit }) => limit), cap);
  return { score, coverage };
}

/** The weighted power mean, by its definition. */
export function powerMean(
  members: readonly { readonly weight: number; readonly worth: number }[],
  power: number | 'worst',
  floor: number,
): number {
  const whole = sum(members.map(({ weight }) => weight));
  if (power === 'worst') return Math.min(...members.map(({ worth }) => worth));
  const worths = members.map(({ worth, weight }) => ({
    x: power === 1 ? worth : Math.max(worth, floor),
    w: weight / whole,
  }));
  if (power === 0) return worths.reduce((product, { x, w }) => product * x ** w, 1);
  return sum(worths.map(({ x, w }) => w * x ** power)) ** (1 / power);
}

function nodeOf(
  { metrics, groups = {} }: Pick<ScoreSpec<string>, 'metrics' | 'groups'>,
  name: string | null,
  own: GroupSpec & { readonly cap: number; readonly weight: number },
): Node {
  const inside = <T extends { readonly group?: string | undefined }>(what: Readonly<Record<string, T>>) =>
    Object.entries(what).filter(([, { group }]) => (group ?? null) === name);
  const leaves = inside(metrics).map(([metric, { weight = 1, cap = 1 }]): Leaf => ({ metric, weight, cap }));
  const nodes = inside(groups).map(([group, { weight = 1, cap = 1, ...rest }]) =>
    nodeOf({ metrics, groups }, group, { ...rest, weight, cap }),
  );
  return { ...own, name, members: [...leaves, ...nodes] };
}

/** Every metric with its share of the whole weight: of that in its group, times the group's. */
function flat(node: Node, share: number): { metric: string; share: number }[] {
  const whole = sum(node.members.map(({ weight }) => weight));
  return node.members.flatMap((member) => {
    const own = (share * member.weight) / whole;
    return 'metric' in member ? [{ metric: member.metric, share: own }] : flat(member, own);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, x) => total + x, 0);
}
