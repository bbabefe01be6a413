import type { KnownLifetimes } from './readLifetimes.ts';

/** Who was there, who left and who was lost from sight, by weight, at each of some times. */
export interface RiskTable {
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** Those last seen at this time, or after it and before the next. */
  readonly censored: Float64Array;
}

/** Sums with what they lost to rounding, as in `total`, a place each. */
interface Sums {
  readonly sums: Float64Array;
  readonly errors: Float64Array;
}

/**
 * Counts who is at risk, after his entry up to and with his duration, at rising times that all events are among.
 *
 * Nobody is sorted: everybody is looked up at his first and his last time, and one sweep backwards adds who has his last
 * time there and takes off who has his first. All sums are two doubles, so that at the end exactly those are left who are:
 * one whose weight is lost beside those of all others would never reach a survival of 0.
 */
export function riskTable(times: Float64Array, lifetimes: KnownLifetimes): RiskTable {
  const { durations, observed, entries, weights } = lifetimes;
  const [events, censored, entering] = [sumsOf(times.length), sumsOf(times.length), sumsOf(times.length)];
  for (let i = 0; i < durations.length; i++) {
    const first = timesReached(times, entries[i]!);
    const last = timesReached(times, durations[i]!) - 1;
    if (first > last) continue;
    add(entering, first, weights[i]!);
    add(observed[i] === 1 ? events : censored, last, weights[i]!);
  }
  const atRisk = new Float64Array(times.length);
  const running = sumsOf(1);
  for (let j = times.length - 1; j >= 0; j--) {
    for (const { sums, errors } of [events, censored]) {
      add(running, 0, sums[j]!);
      add(running, 0, errors[j]!);
    }
    atRisk[j] = running.sums[0]! + running.errors[0]!;
    add(running, 0, -entering.sums[j]!);
    add(running, 0, -entering.errors[j]!);
  }
  return { atRisk, events: rounded(events), censored: rounded(censored) };
}

/** How many of the rising times are at or before one. */
function timesReached(times: Float64Array, time: number): number {
  let reached = 0;
  let ahead = times.length;
  while (reached < ahead) {
    const middle = (reached + ahead) >>> 1;
    if (times[middle]! <= time) reached = middle + 1;
    else ahead = middle;
  }
  return reached;
}

function sumsOf(length: number): Sums {
  return { sums: new Float64Array(length), errors: new Float64Array(length) };
}

function add({ sums, errors }: Sums, place: number, value: number): void {
  const sum = sums[place]!;
  const next = sum + value;
  const added = next - sum;
  errors[place]! += sum - (next - added) + (value - added);
  sums[place] = next;
}

function rounded({ sums, errors }: Sums): Float64Array {
  return sums.map((sum, j) => sum + errors[j]!);
}
