import { betaTail } from './betaTail.ts';
import { tailQuantile } from './tailQuantile.ts';

/** The x whose lower or upper tail is p; its odds are sought in the smaller tail, whose complement is exact. */
export function betaQuantileOf(p: number, alpha: number, beta: number, upper: boolean): number {
  if (p > 0.5) return betaQuantileOf(1 - p, alpha, beta, !upper);
  const [a, b] = upper ? [beta, alpha] : [alpha, beta];
  const odds = p === 0 ? 0 : tailQuantile(a / b, p, (o) => betaTail(o / (1 + o), 1 / (1 + o), a, b));
  if (odds === Infinity) return upper ? 0 : 1;
  return upper ? 1 / (1 + odds) : odds / (1 + odds);
}
