import { bisectLeft, bisectRight, deviation, extent, mean, quantile } from 'd3-array';
import * as simple from 'simple-statistics';
import { lowerIsBetter, weights, type Population } from './population.ts';

/** What every program gives: scores from 0 to 100, and the five bands that quintiles of the scores cut. */
export interface Scored {
  readonly scores: ArrayLike<number>;
  readonly bands: ArrayLike<number>;
}
export type Strategy = 'minMax' | 'logMinMax' | 'zScore' | 'robust' | 'percentileRank';
type Worth = (value: number) => number;

const logistic = (z: number): number => 1 / (1 + Math.exp(-Math.max(-40, Math.min(40, z))));
const bandOf = (cuts: readonly number[], score: number): number => cuts.filter((cut) => score >= cut).length;

/** As most people write it: an array of objects, a pass for everything, `Map`s where values are looked up. */
export function naive(rows: readonly Record<string, number | null>[], strategy: Strategy): Scored {
  const worths = Object.keys(weights).map((name) => {
    const values = rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined);
    return { name, worth: directed(name, learn(strategy, values)) };
  });
  const scored = rows.map((row) => {
    const present = worths.filter(({ name }) => row[name] !== null);
    const weight = present.reduce((sum, { name }) => sum + (weights[name] ?? 0), 0);
    const weighed = present.reduce((sum, { name, worth }) => sum + (weights[name] ?? 0) * worth(row[name] ?? 0), 0);
    return { ...row, score: weight / 36 < 0.5 ? NaN : (100 * weighed) / weight };
  });
  const sorted = scored
    .map(({ score }) => score)
    .filter((score) => !Number.isNaN(score))
    .sort((a, b) => a - b);
  const cuts = [0.2, 0.4, 0.6, 0.8].map((p) => type7(sorted, p));
  return { scores: scored.map(({ score }) => score), bands: scored.map(({ score }) => bandOf(cuts, score)) };
}

function learn(strategy: Strategy, values: readonly number[]): Worth {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[0] ?? 0;
  const high = sorted[sorted.length - 1] ?? 0;
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  switch (strategy) {
    case 'minMax':
      return (value) => (value - low) / (high - low);
    case 'logMinMax':
      return (value) => (Math.log(1 + value) - Math.log(1 + low)) / (Math.log(1 + high) - Math.log(1 + low));
    case 'zScore': {
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - average) ** 2, 0) / values.length);
      return (value) => logistic((value - average) / spread);
    }
    case 'robust': {
      const spread = type7(sorted, 0.75) - type7(sorted, 0.25);
      const median = type7(sorted, 0.5);
      return (value) => logistic((value - median) / spread);
    }
    case 'percentileRank': {
      const places = new Map<number, [first: number, last: number]>();
      sorted.forEach((value, place) => places.set(value, [places.get(value)?.[0] ?? place, place]));
      return (value) => {
        const [first, last] = places.get(value) ?? [0, 0];
        return (first + last) / 2 / (sorted.length - 1);
      };
    }
  }
}

function type7(sorted: readonly number[], p: number): number {
  const h = (sorted.length - 1) * p;
  const low = sorted[Math.floor(h)] ?? NaN;
  return low + (h - Math.floor(h)) * ((sorted[Math.ceil(h)] ?? NaN) - low);
}

/** simple-statistics over columns, with its own function for every statistic. */
export function simpleStatistics(columns: Population, strategy: Strategy): Scored {
  const scores = assemble(columns, (column) => {
    const values = Array.from(column.filter((value) => !Number.isNaN(value)));
    switch (strategy) {
      case 'minMax':
      case 'logMinMax':
        return spanned(strategy, simple.min(values), simple.max(values));
      case 'zScore':
        return centred(simple.mean(values), simple.standardDeviation(values));
      case 'robust': {
        const sorted = simple.numericSort(values);
        return centred(type7(sorted, 0.5), type7(sorted, 0.75) - type7(sorted, 0.25));
      }
      case 'percentileRank': {
        const sorted = simple.numericSort(values);
        const n = sorted.length;
        return (value) => (simple.quantileRankSorted(sorted, value) * n - 1) / (n - 1);
      }
    }
  });
  const sorted = simple.numericSort(Array.from(scores.filter((score) => !Number.isNaN(score))));
  const cuts = [0.2, 0.4, 0.6, 0.8].map((p) => type7(sorted, p));
  return { scores, bands: scores.map((score) => bandOf(cuts, score)) };
}

/** d3-array over columns. Its deviation is a sample's, its rank is not an average: both are brought to our definition. */
export function d3(columns: Population, strategy: Strategy): Scored {
  const scores = assemble(columns, (column) => {
    const count = column.reduce((n, value) => (Number.isNaN(value) ? n : n + 1), 0);
    switch (strategy) {
      case 'minMax':
      case 'logMinMax': {
        const [low = 0, high = 0] = extent(column);
        return spanned(strategy, low, high);
      }
      case 'zScore':
        return centred(mean(column) ?? 0, (deviation(column) ?? 0) * Math.sqrt((count - 1) / count));
      case 'robust': {
        const [lower = 0, median = 0, upper = 0] = [0.25, 0.5, 0.75].map((p) => quantile(column, p));
        return centred(median, upper - lower);
      }
      case 'percentileRank': {
        const sorted = column.filter((value) => !Number.isNaN(value)).sort();
        return (value) => (bisectLeft(sorted, value) + bisectRight(sorted, value) - 1) / 2 / (count - 1);
      }
    }
  });
  const cuts = [0.2, 0.4, 0.6, 0.8].map((p) => quantile(scores, p) ?? NaN);
  return { scores, bands: scores.map((score) => bandOf(cuts, score)) };
}

const spanned = (strategy: Strategy, low: number, high: number): Worth => {
  if (strategy === 'minMax') return (value) => (value - low) / (high - low);
  const from = Math.log(1 + low);
  const width = Math.log(1 + high) - from;
  return (value) => (Math.log(1 + value) - from) / width;
};
const centred =
  (centre: number, unit: number): Worth =>
  (value) =>
    logistic((value - centre) / unit);
const directed = (name: string, worth: Worth): Worth =>
  lowerIsBetter.includes(name) ? (value) => 1 - worth(value) : worth;

/** Column by column: worths weighed and added up, then brought to 0-100 over the weight that is present. */
function assemble(columns: Population, fit: (column: Float64Array) => Worth): Float64Array {
  const [first = new Float64Array()] = Object.values(columns);
  const weighed = new Float64Array(first.length);
  const present = new Float64Array(first.length);
  for (const [name, column] of Object.entries(columns)) {
    const worth = directed(name, fit(column));
    const weight = weights[name] ?? 0;
    for (let i = 0; i < column.length; i++) {
      const value = column[i] ?? NaN;
      if (Number.isNaN(value)) continue;
      weighed[i] = (weighed[i] ?? 0) + weight * worth(value);
      present[i] = (present[i] ?? 0) + weight;
    }
  }
  return weighed.map((sum, i) => ((present[i] ?? 0) / 36 < 0.5 ? NaN : (100 * sum) / (present[i] ?? 0)));
}
