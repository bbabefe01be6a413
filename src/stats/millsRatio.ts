/** The upper tail of the normal distribution over its density, for z from 1.4 on: Laplace's continued fraction. */
export function millsRatio(z: number): number {
  let below = z;
  for (let k = 200; k > 0; k--) below = z + k / below;
  return 1 / below;
}
