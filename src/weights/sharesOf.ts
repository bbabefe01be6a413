import { total } from '../stats/total.ts';

/** What each amount is of all, or `null` for each where there is nothing to share. */
export function sharesOf(amounts: readonly number[]): (number | null)[] {
  const { sum, error } = total(Float64Array.from(amounts));
  const all = sum + error;
  return amounts.map((amount) => (all > 0 ? amount / all : null));
}
