import { kmeans } from 'ml-kmeans';
import { ckmeans } from 'simple-statistics';
import { kMeansSegments, naturalBreakSegments, segmentAll, thresholdSegments } from 'engagement-metrics/segment';
import { randomNumbers } from 'engagement-metrics/stats';
import { prepared, type Programs, type Task } from './taskTypes.ts';

const fifths = ['1', '2', '3', '4', '5'];
const sixths = [...fifths, '6'];
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const cuts = [20, 40, 60, 80];
const unit = { type: 'linear', domain: [0, 1], range: [0, 1] } as const;
const same = (own: readonly number[], peer: readonly number[]): boolean =>
  own.length === peer.length && own.every((x, i) => x === peer[i]);

/** What is compared, and for how many customers. */
export const segmentTasks: Readonly<Record<string, Task>> = {
  breaks: { sizes: [1e5, 1e6], programs: breaks },
  kMeans: { sizes: [1e5], programs: () => kMeans('six groups that overlap, about 200 iterations', groups(5)) },
  kMeansEven: { sizes: [1e5], programs: () => kMeans('no groups at all, hundreds of iterations', evenly) },
  kMeansSoon: { sizes: [1e5], programs: () => kMeans('six groups that overlap, about 10 iterations', groups(3)) },
  bands: { sizes: [1e6], programs: bands },
};

/** Revenues, log-normal with a long tail, nearly all of them distinct. */
function breaks(): Programs {
  const revenues = (size: number) => {
    const normal = normalNumbers(1);
    return Float64Array.from({ length: size }, () => Math.exp(3 + 1.5 * normal()));
  };
  return {
    what: 'customers, natural breaks of log-normal revenues, nearly all distinct, into 5 classes',
    wanted: 'at least 2.5×',
    agree: same,
    programs: {
      ours: {
        prepare(size) {
          const revenue = revenues(size);
          return prepared(
            () => naturalBreakSegments({ of: 'revenue', labels: fifths }, { revenue }),
            (fitted) => fitted.cuts,
          );
        },
      },
      'simple-statistics': {
        prepare(size) {
          const revenue = Array.from(revenues(size));
          return prepared(
            () => ckmeans(revenue, 5),
            (classes) => classes.slice(1).map(([smallest = NaN]) => smallest),
          );
        },
      },
    },
  };
}

type Population = (size: number) => number[][];

/** Six groups that overlap, in eight metrics; where they are decides how long two of them share a centre. */
function groups(seed: number): Population {
  return (size) => {
    const normal = normalNumbers(2);
    const next = randomNumbers(seed);
    const middles = sixths.map(() => names.map(() => next()));
    const between = (x: number) => Math.max(0, Math.min(1, x));
    return Array.from({ length: size }, () => {
      const middle = middles[Math.floor(next() * 6)] ?? [];
      return middle.map((x) => between(x + 0.1 * normal()));
    });
  };
}

/** Eight metrics of which any value is as likely as any other. */
function evenly(size: number): number[][] {
  const next = randomNumbers(1);
  return Array.from({ length: size }, () => names.map(() => next()));
}

/** The first six customers are where both begin. */
function kMeans(which: string, customers: Population): Programs {
  return {
    what: `customers, k-means of 8 metrics from the same 6 centres until nobody moves; ${which}`,
    wanted: 'at least 5×',
    agree: ([own = NaN], [peer = NaN]) => Math.abs(own - peer) <= 1e-9 * peer,
    programs: {
      ours: {
        prepare(size) {
          const rows = customers(size);
          const columns = names.map((name, j) => [name, Float64Array.from(rows, (row) => row[j] ?? NaN)]);
          const table = Object.fromEntries(columns) as Record<string, Float64Array>;
          const of = Object.fromEntries(names.map((name) => [name, unit]));
          const input = { of, labels: sixths, from: rows.slice(0, 6), iterations: 1000 };
          return prepared(
            () => kMeansSegments(input, table),
            (fit) => [fit.squares],
          );
        },
      },
      'ml-kmeans': {
        prepare(size) {
          const rows = customers(size);
          const options = { initialization: rows.slice(0, 6), tolerance: 0, maxIterations: 1000 };
          const away = (row: readonly number[], centre: readonly number[] = []) =>
            row.reduce((sum, x, j) => sum + (x - (centre[j] ?? NaN)) ** 2, 0);
          return prepared(
            () => kmeans(rows, 6, options),
            (fit) => [rows.reduce((sum, row, i) => sum + away(row, fit.centroids[fit.clusters[i] ?? -1]), 0)],
          );
        },
      },
    },
  };
}

/** Scores from 0 to 100, some missing. */
function bands(): Programs {
  const scores = (size: number) => {
    const next = randomNumbers(4);
    return Float64Array.from({ length: size }, () => (next() < 0.05 ? NaN : 100 * next()));
  };
  const sizes = (codes: Int32Array) => {
    const counts = [0, 0, 0, 0, 0, 0];
    for (const code of codes) counts[code + 1] = (counts[code + 1] ?? 0) + 1;
    return counts;
  };
  return {
    what: 'customers, segmentAll of scores into 5 bands',
    wanted: 'at least 0.5×',
    agree: same,
    programs: {
      ours: {
        prepare(size) {
          const score = scores(size);
          const fitted = thresholdSegments({ of: 'score', cuts, labels: fifths });
          return prepared(
            () => segmentAll(fitted, { score }),
            ({ codes }) => sizes(codes),
          );
        },
      },
      'a bare loop': {
        prepare(size) {
          const score = scores(size);
          return prepared(() => bareLoop(score), sizes);
        },
      },
    },
  };
}

function bareLoop(scores: Float64Array): Int32Array {
  const codes = new Int32Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? NaN;
    codes[i] = score >= 80 ? 4 : score >= 60 ? 3 : score >= 40 ? 2 : score >= 20 ? 1 : score >= 0 ? 0 : -1;
  }
  return codes;
}

/** Normal numbers, from two uniform ones each. */
function normalNumbers(seed: number): () => number {
  const next = randomNumbers(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
