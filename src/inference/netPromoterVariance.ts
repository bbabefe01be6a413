/**
 * The variance `p + d - (p - d)²` of an answer that is 1, 0 or -1, by the shares of all three; written as a sum, it is
 * 0 just when all answers are of one group, and not by rounding.
 */
export function netPromoterVariance(promoters: number, passives: number, detractors: number): number {
  return 4 * promoters * detractors + passives * (promoters + detractors);
}
