import type { EvenSums } from './evenSums.ts';

/** Adds a number to a sum. */
export function addEvenly({ high, low, coarse, fine }: EvenSums, at: number, value: number): void {
  const most = value + coarse - coarse;
  high[at]! += most;
  low[at]! += value - most + fine - fine;
}
