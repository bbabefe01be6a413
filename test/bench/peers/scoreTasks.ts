import { fit, ours } from '../ours.ts';
import { sameScores, scoreFigures, type ScoreFigures } from '../scoreFigures.ts';
import type { Strategy } from '../scoreParts.ts';
import { prepared, type Program, type Programs, type Task } from '../taskTypes.ts';
import { duckdb } from './duckdb.ts';
import { numpy } from './numpy.ts';
import { scoreSql } from './scoreSql.ts';
import { storedPopulation } from './storedPopulation.ts';

/** How many times ours DuckDB and numpy should take for a million customers. */
const goals: Readonly<Record<Strategy, readonly [duckdb: number, numpy: number]>> = {
  minMax: [4, 2],
  logMinMax: [4, 1],
  zScore: [2.5, 1],
  robust: [2.5, 1],
  percentileRank: [10, 2],
};

/** The scores of the main bench, from the same population. */
export function scoreTasks(withNumpy: boolean): Readonly<Record<string, Task>> {
  const strategies = Object.keys(goals) as Strategy[];
  const tasks = strategies.map((strategy): [string, Task] => [
    strategy,
    { sizes: [1e6], programs: () => programs(strategy, withNumpy) },
  ]);
  return Object.fromEntries(tasks);
}

function programs(strategy: Strategy, withNumpy: boolean): Programs {
  const [duckdbGoal, numpyGoal] = goals[strategy];
  const query = duckdb({
    table: 'population',
    columns: storedPopulation,
    sql: scoreSql(strategy),
    check: 'select count(score), avg(score), count(*) filter (band = 0) / count(score) from result',
  });
  return {
    what: `customers × 8 metrics, ${strategy}: fit, score, band`,
    agree: (own, peer) => sameScores(figuresOf(own), figuresOf(peer), own[3] ?? 0),
    programs: {
      ours: own(strategy),
      DuckDB: { ...query, atLeast: { 1e6: duckdbGoal } },
      ...(withNumpy ? { numpy: { ...numpy(strategy), atLeast: { 1e6: numpyGoal } } } : {}),
    },
  };
}

function own(strategy: Strategy): Program {
  return {
    prepare(size) {
      const columns = storedPopulation(size);
      const { metrics } = fit(columns, strategy);
      const error = Math.max(...metrics.map(({ scale }) => scale.error ?? 0));
      return prepared(
        () => ours(columns, strategy),
        (scored) => {
          const { count, mean, lowest } = scoreFigures(scored);
          return [count, mean, lowest, error];
        },
      );
    },
  };
}

const figuresOf = ([count = NaN, mean = NaN, lowest = NaN]: readonly number[]): ScoreFigures => ({
  count,
  mean,
  lowest,
});
