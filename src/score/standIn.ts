import type { FittedScore } from './types.ts';

/** What a metric is worth where a missing one counts as something; `NaN` where it does not. */
export function standIn({ missing }: Pick<FittedScore<string>, 'missing'>, worth: number): number {
  return worth === worth ? worth : missing === 'zero' ? 0 : missing === 'neutral' ? 0.5 : NaN;
}
