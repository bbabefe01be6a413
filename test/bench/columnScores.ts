import { bisectLeft, bisectRight, deviation, extent, mean, quantile } from 'd3-array';
import * as simple from 'simple-statistics';
import { weights, type Population } from './population.ts';
import { bandOf, directed, logistic, type7, type Scored, type Strategy, type Worth } from './scoreParts.ts';

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
