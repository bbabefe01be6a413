import * as normalizers from 'engagement-metrics/normalize';
import { fitScore, scoreAll, type FittedScore, type ScoreSpec, type NormalizeSpec } from 'engagement-metrics/score';
import { quantileSegments, segmentAll } from 'engagement-metrics/segment';
import type { Scored, Strategy } from './scoreParts.ts';
import { lowerIsBetter, weights, type Population } from './population.ts';

/** The score that every program computes. */
export function specOf(strategy: Strategy): ScoreSpec<string, NormalizeSpec<typeof normalizers>> {
  const metrics = Object.entries(weights).map(([name, weight]) => [
    name,
    { weight, normalize: strategy, better: lowerIsBetter.includes(name) ? 'lower' : 'higher' },
  ]);
  return { metrics: Object.fromEntries(metrics) as ScoreSpec<string, Strategy>['metrics'] };
}

export function fit(columns: Population, strategy: Strategy): FittedScore<string> {
  return fitScore(specOf(strategy), columns, normalizers);
}

/** Fit, score and band, as a user would. */
export function ours(columns: Population, strategy: Strategy): Scored {
  const score = scoreAll(fit(columns, strategy), columns);
  const fifths = quantileSegments({ of: 'score', labels: ['1', '2', '3', '4', '5'] }, { score });
  return { scores: score, bands: segmentAll(fifths, { score }).codes };
}
