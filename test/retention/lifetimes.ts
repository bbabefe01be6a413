import fc from 'fast-check';
import type { Lifetimes } from 'engagement-metrics/retention';

/** One customer: how long he had stayed when he came under observation, how long he stayed, and whether he left then. */
export interface Customer {
  readonly entry: number;
  readonly duration: number;
  readonly observed: 0 | 1;
  readonly weight: number;
}

/** Columns without entries and weights. */
export function plain(customers: readonly Customer[]) {
  return { durations: customers.map((c) => c.duration), observed: customers.map((c) => c.observed) };
}

/** Columns with entries and weights. */
export function full(customers: readonly Customer[]) {
  return { ...plain(customers), entries: customers.map((c) => c.entry), weights: customers.map((c) => c.weight) };
}

/** Durations as papers print them: `6 6+ 7` is 6, still there at 6, and 7. */
export function printed(text: string): { durations: number[]; observed: number[] } {
  const words = text.split(' ');
  return { durations: words.map(parseFloat), observed: words.map((word) => (word.endsWith('+') ? 0 : 1)) };
}

/** Freireich 1963: weeks of remission under 6-MP, and under placebo. Public textbook data, catalogue 8.1. */
export const treated = printed('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
export const placebo = printed('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

const isOver = fc.constantFrom(0 as const, 1 as const);
const stays = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.double({ min: 0.1, max: 100, noNaN: true }));
const entry = fc.oneof(fc.constant(0), fc.nat({ max: 10 }));

/** Customers with ties, late entries and weights, from 1 to 30 of them. */
export function customersOf(weight: fc.Arbitrary<number>): fc.Arbitrary<Customer[]> {
  return fc
    .array(fc.record({ entry, stay: stays, observed: isOver, weight }), { minLength: 1, maxLength: 30 })
    .map((rows) => rows.map(({ stay, ...row }) => ({ ...row, duration: row.entry + stay })));
}

/** Customers who stand for 1 to 5 each. */
export const customers: fc.Arbitrary<Customer[]> = customersOf(fc.integer({ min: 1, max: 5 }));

/** Their columns: all four, or the first two alone. */
export const lifetimes: fc.Arbitrary<Lifetimes> = fc
  .tuple(customers, fc.boolean())
  .map(([rows, late]) => (late ? full(rows) : plain(rows)));

/** The distinct durations in rising order. */
export function timesOf(rows: readonly Customer[]): number[] {
  return [...new Set(rows.map((c) => c.duration))].sort((a, b) => a - b);
}

/** The slow and obvious twin: who is at risk, leaves and is lost from sight at a time, one after the other. */
export function tableAt(rows: readonly Customer[], time: number) {
  const weigh = (is: (c: Customer) => boolean): number => rows.filter(is).reduce((sum, c) => sum + c.weight, 0);
  return {
    atRisk: weigh((c) => c.entry < time && time <= c.duration),
    events: weigh((c) => c.duration === time && c.observed === 1),
    censored: weigh((c) => c.duration === time && c.observed === 0),
  };
}
