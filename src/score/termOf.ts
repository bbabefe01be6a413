/**
 * What a worth adds to a weighted power mean, for each unit of its weight: the worth itself, its logarithm or its power.
 *
 * @param floor - What a smaller worth counts as.
 */
export function termOf(worth: number, power: number, floor: number): number {
  if (power === 1) return worth;
  const logarithm = Math.log(worth < floor ? floor : worth);
  return power === 0 ? logarithm : Math.exp(power * logarithm);
}
