import type { Scale } from '../scale/types.ts';
import { checkVersion } from './checkVersion.ts';
import type { FittedScore } from './types.ts';
import { weightShares } from './weightShares.ts';

/** One metric of a score in words: a row of a table. */
export interface MetricDescription<Name extends string> {
  /** The metric. */
  readonly metric: Name;
  /** Its share of the whole weight, from 0 to 1: of that in its group, times the group's. */
  readonly share: number;
  /** Which end is good; `'neither'` where every value is worth the same. */
  readonly better: 'higher' | 'lower' | 'neither';
  /** What its values are worth, from 0 to 1, and how it goes between. */
  readonly worth: string;
  /** How many customers of the fitted population had a value. */
  readonly observed: number;
  /** How many had none. */
  readonly missing: number;
}

/**
 * Describes a fitted score in words, as data for a table: what counts how much, and which values are worth what.
 *
 * @returns One row a metric, in the order of the spec.
 *
 * @example
 * ```ts
 * import { minMax } from 'engagement-metrics/normalize';
 * import { describeScore, fitScore } from 'engagement-metrics/score';
 * const metrics = { daysAway: { normalize: 'minMax', better: 'lower' } } as const;
 * const [row] = describeScore(fitScore({ metrics }, { daysAway: [2, 30, null] }, { minMax }));
 * row?.better; // => 'lower'
 * row?.worth; // => '1 at 2, 0 at 30, in a straight line'
 * ```
 */
export function describeScore<Name extends string>(fitted: FittedScore<Name, string>): MetricDescription<Name>[] {
  checkVersion('describeScore', fitted);
  const shares = weightShares(fitted);
  return fitted.metrics.map(({ name, scale, observed, missing }, k) => {
    return { metric: name, share: shares[k]!, better: direction(scale), worth: words(scale), observed, missing };
  });
}

function direction({ range }: Scale): 'higher' | 'lower' | 'neither' {
  const rise = range[range.length - 1]! - range[0]!;
  return rise > 0 ? 'higher' : rise < 0 ? 'lower' : 'neither';
}

function words({ type, domain, range }: Scale): string {
  const last = domain.length - 1;
  const at = (i: number) => `${worthShown(range[i]!)} at ${shown(domain[i]!)}`;
  switch (type) {
    case 'linear':
    case 'log': {
      if (last === 0) return `${worthShown(range[0]!)} for every value`;
      const knots = last === 1 ? '' : `, through ${String(last + 1)} knots`;
      return `${at(0)}, ${at(last)}${knots || `, in a ${type === 'log' ? 'logarithm' : 'straight line'}`}`;
    }
    case 'logistic': {
      const [low, high] = range as [number, number];
      const unit = 1 / (1 + Math.exp(-1));
      const centre = `${worthShown((low + high) / 2)} at ${shown(domain[0]!)}`;
      return `${centre}, ${worthShown(low + (high - low) * unit)} at ${shown(domain[1]!)}, in an S-curve`;
    }
    case 'saturating':
      return `${at(0)}, ${worthShown((range[0]! + range[1]!) / 2)} at ${shown(domain[1]!)}, levelling off`;
    case 'step':
      return `${worthShown(range[0]!)} below ${shown(domain[0]!)}, then ${domain.map((cut, i) => `${worthShown(range[i + 1]!)} from ${shown(cut)}`).join(', ')}`;
  }
}

/** Six digits are enough to read of a value, and three after the point of what it is worth. */
function shown(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function worthShown(worth: number): string {
  return String(Math.round(worth * 1000) / 1000);
}
