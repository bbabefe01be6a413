/**
 * Sums that do not depend on the order of adding. Every number is taken in two parts, each a whole multiple of a power of
 * two that is coarse enough for all partial sums to be exact; what is finer than both parts (some 2^-70 of the largest
 * number, for 100,000 of them) is left out of every number.
 */
export interface EvenSums {
  readonly high: Float64Array;
  readonly low: Float64Array;
  /** Adding and subtracting it rounds to the multiples of the high part. */
  readonly coarse: number;
  /** The same for the low part. */
  readonly fine: number;
}

/**
 * Sums of nothing yet.
 *
 * @param size - How many sums.
 * @param count - How many numbers will be added to each at most.
 * @param largest - The size of the largest of them at most.
 */
export function evenSums(size: number, count: number, largest: number): EvenSums {
  let unit = 1; // a power of two
  while (unit < largest) unit *= 2;
  while (unit / 2 >= largest && unit > 1e-250) unit /= 2;
  const steps = 2 ** (20 + Math.clz32(count)); // as many to a unit, so that `count` units are 2^52 steps
  const coarse = (unit / steps) * 6_755_399_441_055_744; // 1.5 × 2^52, where doubles are whole numbers
  return { high: new Float64Array(size), low: new Float64Array(size), coarse, fine: coarse / steps };
}
