import fc from 'fast-check';
import type { ErrorCode, InputError } from 'engagement-metrics';
import * as normalizers from 'engagement-metrics/normalize';
import {
  fitScore,
  type Aggregation,
  type Columns,
  type Condition,
  type FittedMetric,
  type FittedScore,
  type MetricSpec,
  type ScoreSpec,
} from 'engagement-metrics/score';
import { codesOf, type Codes } from 'engagement-metrics/table';
import { everydayNumbers, finiteNumbers, names } from '../arbitraries.ts';

/** The reference example of catalogue 17.11: five goalposts, one customer. */
export const reference = {
  spec: {
    metrics: {
      visits: { weight: 0.2, normalize: { type: 'goalposts', low: 0, high: 20 } },
      opens: { weight: 0.15, normalize: { type: 'goalposts', low: 0, high: 10 } },
      social: { weight: 0.15, normalize: { type: 'goalposts', low: 0, high: 25 } },
      purchases: { weight: 0.25, normalize: { type: 'goalposts', low: 0, high: 4 } },
      clv: { weight: 0.25, normalize: { type: 'goalposts', low: 0, high: 1000 } },
    },
  },
  customer: { visits: 12, opens: 8, social: 5, purchases: 3, clv: 400 },
} as const;

/** The reference example, fitted to nobody: goalposts need no population. */
export const fittedReference: FittedScore<keyof typeof reference.customer> = {
  version: 1,
  range: [0, 100],
  missing: 'reweight',
  minimumCoverage: 0.5,
  metrics: [
    fittedMetric('visits', 0.2, 20),
    fittedMetric('opens', 0.15, 10),
    fittedMetric('social', 0.15, 25),
    fittedMetric('purchases', 0.25, 4),
    fittedMetric('clv', 0.25, 1000),
  ],
};

/** Customers of the reference example: missing values, and values beyond the posts, among them. */
export const customers = fc.record({
  visits: measured(20),
  opens: measured(10),
  social: measured(25),
  purchases: measured(4),
  clv: measured(1000),
});

/** A spec with a population that every strategy in it can learn from, and whose fields its conditions read. */
export interface Case {
  readonly spec: ScoreSpec<string, MetricSpec['normalize']>;
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
}

/** A number, a text or nothing. */
export type Cell = number | string | null;

/** The rows of columns by name. */
export function rowsOf(columns: Case['columns']): Readonly<Record<string, Cell>>[] {
  const length = Object.values(columns)[0]!.length;
  const row = (i: number) => Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[i]!]));
  return Array.from({ length }, (_, i) => row(i));
}

/** The same columns, typed, their missing values infinities; text is encoded. */
export function typedOf(columns: Case['columns']): Record<string, Float64Array | Codes> {
  const typed = (column: readonly Cell[]) =>
    column.some((cell) => typeof cell === 'string')
      ? codesOf(column)
      : Float64Array.from(column, (value, i) => (value as number | null) ?? [Infinity, NaN, -Infinity][i % 3]!);
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, typed(column)]));
}

/** Fits a case with all strategies. */
export function fitCase({ spec, columns }: Case): FittedScore<string> {
  return fitScore(spec as ScoreSpec<string, never>, columns as Columns<string>, { ...normalizers });
}

/** The same spec without what moves a score once its metrics are weighed. */
export function unadjusted({ penalties: _, vetoes: __, cap: ___, ...spec }: Case['spec']): Case['spec'] {
  return spec;
}

const strategies = fc.oneof(
  fc.constantFrom('minMax', 'zScore', 'robust', 'percentileRank', 'logMinMax'),
  fc
    .tuple(everydayNumbers, fc.constantFrom(1, 0.3, 1e6))
    .map(([low, width]) => ({ type: 'goalposts', low, high: low + width })),
);
const ranges = fc.constantFrom<readonly [number, number]>([0, 100], [0, 1], [-5, 5], [-100, 0], [0.1, 0.7]);
const coverages = fc.constantFrom(0, 0.5, 0.8, 1);
const metrics = fc.record(
  {
    normalize: strategies,
    weight: fc.constantFrom(0, 1, 3, 0.1, 1 / 3, 1e100, 1e-100),
    better: fc.constantFrom('higher', 'lower'),
  },
  { requiredKeys: ['normalize'] },
);
const options = fc.record({ range: ranges, minimumCoverage: coverages }, { requiredKeys: [] });
const cells = fc.option(
  fc.oneof(
    everydayNumbers,
    fc.constantFrom(0, 1, 2),
    finiteNumbers.map((value) => value / 4),
  ),
  { freq: 4 },
);
const texts = fc.option(fc.constantFrom('pro', 'team', '', '0', 'constructor'));

/** A column that a strategy can learn from, of one value and some others. */
function columnFor({ normalize }: Pick<MetricSpec, 'normalize'>, others: number): fc.Arbitrary<(number | null)[]> {
  return fc.tuple(everydayNumbers, fc.array(cells, { minLength: others, maxLength: others })).map(([first, rest]) => {
    const column = [first, ...rest];
    return normalize === 'logMinMax' ? column.map((value) => (value === null ? null : Math.abs(value))) : column;
  });
}

/** Specs over all strategies, for metrics of any name without groups, and what they are fitted to: up to 30 customers. */
export const flatCases: fc.Arbitrary<Case> = fc
  .tuple(fc.uniqueArray(names, { minLength: 1, maxLength: 6 }), fc.nat({ max: 29 }))
  .chain(([metricNames, others]) => {
    const each = metricNames.map(() =>
      metrics.chain((metric) => fc.tuple(fc.constant(metric), columnFor(metric, others))),
    );
    return fc.tuple(options, fc.tuple(...each)).map(([whole, made]): Case => {
      const weighing = made.some(([{ weight = 1 }]) => weight > 0);
      const spec = {
        metrics: named(metricNames, (k) => ({ ...made[k]![0], ...(weighing ? {} : { weight: 1 }) })),
        ...whole,
      };
      return { spec, columns: named(metricNames, (k) => made[k]![1]) };
    });
  });

const caps = fc.constantFrom(0.25, 0.4, 0.7, 0.9, 1);
const weights = fc.constantFrom(0, 1, 2, 3, 0.1, 1 / 3, 40);
const aggregations: fc.Arbitrary<Aggregation> = fc.oneof(
  fc.constantFrom({}, { power: 1 }, { power: 'worst' }, { power: 0.5 }, { power: 0.01 }),
  fc.record({ power: fc.constantFrom(0, -1, -0.5, -0.01), floor: fc.constantFrom(0, 0.01, 0.3, 1) }),
);
const policies = fc.constantFrom('reweight', 'reweightFlat', 'zero', 'neutral', 'refuse');

/** Metrics and groups as they are drawn: where a member belongs is told by a number still. */
interface Member {
  readonly weight?: number;
  readonly place: number;
}

/**
 * Specs of every kind: groups of any depth and any name, all powers, floors, policies, caps, penalties and vetoes on
 * metrics and on other fields; and what they are fitted to.
 */
export const treeCases: fc.Arbitrary<Case> = fc
  .record({
    all: fc.uniqueArray(names, { minLength: 3, maxLength: 9 }),
    groupNames: fc.uniqueArray(names, { maxLength: 5 }),
    others: fc.nat({ max: 29 }),
  })
  .chain(({ all, groupNames, others }) => {
    const [plan, seats, ...metricNames] = all as [string, string, ...string[]];
    const place = fc.nat({ max: groupNames.length });
    const metric = fc
      .record(
        { normalize: strategies, weight: weights, better: fc.constantFrom('higher', 'lower'), cap: caps, place },
        { requiredKeys: ['normalize', 'place'] },
      )
      .chain((made) => fc.tuple(fc.constant(made), columnFor(made, others)));
    const group = fc.tuple(
      fc.record({ weight: weights, cap: caps, place: fc.nat() }, { requiredKeys: ['place'] }),
      aggregations,
    );
    const column = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: others + 1, maxLength: others + 1 });
    return fc.record({
      spec: fc
        .record({
          metrics: fc.tuple(...metricNames.map(() => metric)),
          groups: fc.tuple(...groupNames.map(() => group)),
          whole: wholes(all),
          turned: fc.boolean(),
        })
        .map((drawn) => ({ metricNames, groupNames, ...drawn })),
      fields: fc.tuple(column(texts), column(cells)).map(([text, numbers]) => [
        [plan, text],
        [seats, numbers],
      ]),
    });
  })
  .map(({ spec, fields }): Case => {
    const { metricNames, groupNames, metrics: made, groups, whole, turned } = spec;
    const columns: Case['columns'] = Object.fromEntries([
      ...metricNames.map((name, k) => [name, made[k]![1]]),
      ...fields,
    ]);
    const tree = planted(
      made.map(([metric]) => metric),
      groups.map(([group, aggregation]) => ({ ...group, ...aggregation })),
      groupNames,
    );
    const kept = [...tree.groups.entries()];
    return {
      columns,
      spec: {
        metrics: named(metricNames, (k) => tree.metrics[k]!),
        groups: Object.fromEntries(turned ? kept.reverse() : kept),
        ...whole,
      },
    };
  });

/** Specs of every kind, with groups and without. */
export const cases: fc.Arbitrary<Case> = fc.oneof(flatCases, treeCases);

/** What holds for a whole score, its conditions on fields of these names. */
function wholes(fields: readonly string[]): fc.Arbitrary<object> {
  const share = fc.constantFrom(0, 0.3, 0.5, 0.9, 1);
  const reason = fc.option(names, { nil: undefined });
  const when = conditionsOn(fields);
  return fc
    .record({
      range: ranges,
      aggregation: aggregations,
      rest: fc.record({ minimumCoverage: coverages, missing: policies }, { requiredKeys: [] }),
      penalties: fc.array(fc.record({ when, share: fc.constantFrom(0.01, 0.25, 1), reason }), { maxLength: 3 }),
      vetoes: fc.array(fc.record({ when, share, reason }), { maxLength: 3 }),
      cap: fc.option(share),
    })
    .map(({ range, aggregation, rest, penalties, vetoes, cap }) => {
      const [low, high] = range;
      const at = (part: number) => (part === 1 ? high : low + part * (high - low));
      return {
        range,
        ...aggregation,
        ...rest,
        penalties: penalties.map((each) => ({ when: each.when, points: each.share * (high - low), ...told(each) })),
        vetoes: vetoes.map((each) => ({ when: each.when, limit: at(each.share), ...told(each) })),
        ...(cap === null ? {} : { cap: at(cap) }),
      };
    });
}

function told({ reason }: { readonly reason: string | undefined }): { reason?: string } {
  return reason === undefined ? {} : { reason };
}

/** Conditions on fields of these names, nested two levels deep. */
function conditionsOn(fields: readonly string[]): fc.Arbitrary<Condition> {
  const number = fc.oneof(fc.constantFrom(0, 1, 2), everydayNumbers);
  const item = fc.oneof(number, fc.constantFrom('pro', '', '0', 'constructor'));
  const leaf: fc.Arbitrary<Condition> = fc
    .constantFrom(...fields)
    .chain((of) =>
      fc.oneof(
        fc.record({ of: fc.constant(of), in: fc.array(item, { maxLength: 3 }) }),
        fc.record({ of: fc.constant(of), from: number }),
        fc.record({ of: fc.constant(of), below: number }),
        fc.record({ of: fc.constant(of), missing: fc.constant(true as const) }),
      ),
    );
  const some = fc.array(leaf, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    leaf,
    fc.record({ all: some }),
    fc.record({ any: some }),
    fc.record({ not: leaf }),
    fc.record({ not: fc.record({ all: some }) }),
  );
}

/**
 * A tree of what was drawn: groups belong to later ones, or to the score; one that nobody belongs to is left out, and
 * where nobody weighs, the first weighs 1.
 */
function planted<M extends Member, G extends Member>(
  metricsDrawn: readonly M[],
  groupsDrawn: readonly G[],
  groupNames: readonly string[],
) {
  const metricsHere = metricsDrawn.map((metric) => ({ at: metric.place, of: { ...metric } }));
  const groupsHere = groupsDrawn.map((group, g) => ({
    at: g + 1 + (group.place % (groupsDrawn.length - g)),
    of: { ...group },
    name: groupNames[g]!,
  }));
  const kept: typeof groupsHere = [];
  for (let g = 0; g <= groupsHere.length; g++) {
    const members: { at: number; of: { weight?: number } }[] = [...metricsHere, ...kept].filter(({ at }) => at === g);
    if (members.length === 0) continue;
    if (members.every(({ of }) => of.weight === 0)) members[0]!.of.weight = 1;
    if (g < groupsHere.length) kept.push(groupsHere[g]!);
  }
  const grown = <T extends Member>({ at, of: { place: _, ...rest } }: { at: number; of: T }) =>
    at < groupNames.length ? { ...rest, group: groupNames[at]! } : rest;
  return { metrics: metricsHere.map(grown), groups: new Map(kept.map((each) => [each.name, grown(each)])) };
}

/** A fitted score from 0 to 1 of metrics that are worth what they are. */
export function fittedOf(
  metrics: Readonly<Record<string, Partial<FittedMetric<string>>>>,
  more: Partial<FittedScore<string>> = {},
): FittedScore<string> {
  const plain = (name: string) => ({ ...fittedMetric(name, 1, 1), mean: 0.5 });
  return {
    version: 1,
    range: [0, 1],
    missing: 'reweight',
    minimumCoverage: 0,
    metrics: Object.entries(metrics).map(([name, metric]) => ({ ...plain(name), ...metric })),
    ...more,
  };
}

/** The fields that the conditions of a score read. */
export function fieldsOf({ penalties = [], vetoes = [] }: FittedScore<string>): string[] {
  const of = (condition: Condition): string[] => {
    if ('of' in condition) return [condition.of];
    if ('not' in condition) return of(condition.not);
    return ('all' in condition ? condition.all : condition.any).flatMap(of);
  };
  return [...penalties, ...vetoes].flatMap(({ when }) => of(when));
}

/** What a spec or a fitted score is refused for: the places and codes of all its problems; none if it passes. */
export function problemsOf(refused: () => unknown): [path: string, code: ErrorCode][] {
  try {
    refused();
  } catch (error) {
    const { code, problems = [] } = error as InputError;
    if (code !== 'ERR_INVALID_SPEC') throw error;
    return problems.map((problem) => [problem.path, problem.code]);
  }
  return [];
}

/** The same value, frozen through and through. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}

function fittedMetric<Name extends string>(name: Name, weight: number, high: number): FittedMetric<Name> {
  const scale = { type: 'linear', domain: [0, high], range: [0, 1] } as const;
  return { name, weight, scale, observed: 0, missing: 0, flat: false };
}

function measured(high: number): fc.Arbitrary<number | null> {
  return fc.option(fc.double({ min: -0.2 * high, max: 1.2 * high, noNaN: true }), { freq: 5 });
}

function named<T>(metricNames: readonly string[], of: (k: number) => T): Record<string, T> {
  return Object.fromEntries(metricNames.map((name, k) => [name, of(k)]));
}
