import type { FittedSegments } from '../types.ts';

/** The segments in the order of their codes, last that of missing values, if any; and its code, -1 without. */
export function segmentLabels(fitted: FittedSegments<string>): { readonly labels: string[]; readonly absent: number } {
  if (fitted.type === 'rules') {
    return { labels: [...new Set([...fitted.rules.map(({ label }) => label), fitted.fallback])], absent: -1 };
  }
  const { labels, missing } = fitted;
  return missing === undefined
    ? { labels: [...labels], absent: -1 }
    : { labels: [...labels, missing], absent: labels.length };
}
