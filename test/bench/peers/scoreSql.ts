import type { Strategy } from '../scoreParts.ts';
import { lowerIsBetter, weights } from '../population.ts';

/** What is learned of a metric `x`, and what a value of it is then worth. */
const fits: Readonly<Record<Exclude<Strategy, 'percentileRank'>, readonly [learned: string, worth: string]>> = {
  minMax: ['min(x) as x_low, max(x) as x_high', '(x - x_low) / (x_high - x_low)'],
  logMinMax: [
    'ln(1 + min(x)) as x_low, ln(1 + max(x)) as x_high', // the logarithm rises
    '(ln(1 + x) - x_low) / (x_high - x_low)',
  ],
  zScore: ['avg(x) as x_mean, stddev_pop(x) as x_spread', '1 / (1 + exp((x_mean - x) / x_spread))'],
  robust: [
    'quantile_cont(x, [0.25, 0.5, 0.75]) as x_quartiles',
    '1 / (1 + exp((x_quartiles[2] - x) / (x_quartiles[3] - x_quartiles[1])))',
  ],
};

const names = Object.keys(weights);
const each = (text: (name: string, weight: string) => string, between: string): string =>
  names.map((name) => text(name, String(weights[name]))).join(between);
const of = (name: string, sql: string): string => sql.replace(/\bx(?=\b|_)/g, name);

/**
 * Scores and bands of the table `population`, one statement a step. Tried: one statement with common table expressions is
 * a tenth slower; the four cuts as four quantiles take twice as long as one list of them; ranks from windows
 * over all customers are half again as slow as those of distinct values, joined back.
 */
export function scoreSql(strategy: Strategy): string {
  return `
    create or replace temp table scored as
    select case when weight >= ${String(halfOfWeights())} then 100 * weighed / weight end as score
    from (
      select
        ${each((name, weight) => `case when ${name} is null then 0 else ${weight} end`, ' + ')} as weight,
        ${each((name, weight) => `coalesce(${weight} * (${directed(name, worthOf(strategy, name))}), 0)`, ' + ')} as weighed
      from ${sourceOf(strategy)}
    );
    create or replace temp table cuts as
    select quantile_cont(score, [0.2, 0.4, 0.6, 0.8]) as cuts from scored;
    create or replace temp table result as
    select score, case
      when score is null then -1
      when score >= cuts[4] then 4 when score >= cuts[3] then 3 when score >= cuts[2] then 2 when score >= cuts[1] then 1
      else 0
    end::tinyint as band
    from scored, cuts;
  `;
}

function sourceOf(strategy: Strategy): string {
  return strategy === 'percentileRank'
    ? `population ${each((name) => `left join ${ranksOf(name)} using (${name})`, ' ')}`
    : `population, (select ${each((name) => of(name, fits[strategy][0]), ', ')} from population)`;
}

/** What each distinct value is worth: the mean place of those who have it, from 0 to 1. */
function ranksOf(name: string): string {
  return `(
    select ${name}, (sum(n) over (order by ${name} rows unbounded preceding) - n / 2 - 0.5) / (sum(n) over () - 1) as ${name}_worth
    from (select ${name}, count(*) as n from population where ${name} is not null group by ${name})
  )`;
}

function worthOf(strategy: Strategy, name: string): string {
  return strategy === 'percentileRank' ? `${name}_worth` : of(name, fits[strategy][1]);
}

const directed = (name: string, worth: string): string => (lowerIsBetter.includes(name) ? `1 - (${worth})` : worth);
const halfOfWeights = (): number => Object.values(weights).reduce((sum, weight) => sum + weight, 0) / 2;
