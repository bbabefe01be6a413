import type { FittedRules } from '../types.ts';

/** The place among the segments of every rule, and last of the fallback. */
export function rulePlaces({ rules, fallback }: FittedRules<string>, labels: readonly string[]): number[] {
  return [...rules.map(({ label }) => label), fallback].map((label) => labels.indexOf(label));
}
