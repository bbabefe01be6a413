import type { FittedScore } from './types.ts';

/** The worths of metrics, each at most its cap. */
export function cappedWorths({ metrics }: FittedScore<string, string>, worths: readonly number[]): readonly number[] {
  return worths.map((worth, k) => {
    const { cap = 1 } = metrics[k]!;
    return worth > cap ? cap : worth;
  });
}
