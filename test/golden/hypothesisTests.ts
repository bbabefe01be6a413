/** Successes and trials of the control, successes and trials of the treatment. */
type Arms = readonly [number, number, number, number];

/**
 * R 4.2.2, `prop.test(c(x2, x1), c(n2, n1), correct = FALSE)`: `sqrt(statistic)`, which is |z|, and `p.value`, printed with 17
 * digits. statsmodels 0.15.0, `proportions_ztest([x2, x1], [n2, n1])`, gives the same to 12 digits.
 */
export const goldenTwoProportionTests: readonly { readonly arms: Arms; readonly z: number; readonly p: number }[] = [
  { arms: [120, 1000, 150, 1000], z: 1.9630498076223553, p: 0.04964038686536882 },
  { arms: [1, 10, 6, 10], z: 2.3440361546924771, p: 0.01907632210177837 },
  { arms: [9, 10, 10, 10], z: 1.0259783520851535, p: 0.30490178817878866 },
  { arms: [430, 10_000, 520, 10_050], z: 2.9129795594137837, p: 0.00357998034375384 },
  { arms: [49_000, 1e6, 51_000, 1e6], z: 6.4888568452305018, p: 8.6490096808527477e-11 },
];

/**
 * R 4.2.2, `fisher.test(matrix(c(x1, n1 - x1, x2, n2 - x2), 2))$p.value`, printed with 17 digits; mpmath 1.4.1 at 50 digits,
 * summing `exp` of its `loggamma`s, gives the same to 1e-13 where it was run (all but the last four).
 */
export const goldenFisherTests: readonly { readonly arms: Arms; readonly p: number }[] = [
  { arms: [1, 10, 6, 10], p: 0.057275541795665741 },
  { arms: [3, 10, 3, 10], p: 1 },
  { arms: [0, 5, 5, 5], p: 0.0079365079365079395 },
  { arms: [0, 20, 1, 30], p: 1 },
  { arms: [120, 1000, 150, 1000], p: 0.057595850868926796 },
  { arms: [50_000, 1e6, 51_000, 1e6], p: 0.0012554641190815315 },
  { arms: [700, 100_000, 800, 120_000], p: 0.34903079040510582 },
  { arms: [500_000, 1e6, 501_500, 1e6], p: 0.034013735152610594 },
  { arms: [12, 1e6, 40, 900_000], p: 1.891670325669657e-5 },
  { arms: [8, 10, 1, 6], p: 0.03496503496503494 },
  { arms: [0, 1000, 100, 1000], p: 1.1650899652629954e-31 },
  { arms: [3000, 10_000, 2000, 10_000], p: 3.9249220528424104e-60 },
  { arms: [100_000, 1e6, 110_000, 1e6], p: 9.7175612993674363e-118 },
];

/** Promoters, passives, detractors. */
type Survey = readonly [number, number, number];

/**
 * R 4.2.2, the definition written out: `v <- function(x) { n <- sum(x); p <- x[1]/n; d <- x[3]/n; 1e4*(p+d-(p-d)^2)/n }`, `se <-
 * sqrt(v(before) + v(after))`, `diff - qnorm((1+conf)/2)*se`, `diff/se`, `2*pnorm(-abs(diff/se))`, printed with 17 digits.
 */
export const goldenNetPromoterTests: readonly {
  readonly before: Survey;
  readonly after: Survey;
  readonly confidence: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly z: number;
  readonly p: number;
}[] = [
  {
    before: [50, 30, 20],
    after: [60, 25, 15],
    confidence: 0.95,
    difference: 15,
    low: -6.0866986153675722,
    high: 36.086698615367574,
    z: 1.3942182370205194,
    p: 0.16325171243303713,
  },
  {
    before: [50, 30, 20],
    after: [60, 25, 15],
    confidence: 0.9,
    difference: 15,
    low: -2.6965153296219224,
    high: 32.696515329621924,
    z: 1.3942182370205194,
    p: 0.16325171243303713,
  },
  {
    before: [18, 11, 2],
    after: [180, 150, 90],
    confidence: 0.95,
    difference: -30.184331797235021,
    low: -53.074611829197039,
    high: -7.2940517652730037,
    z: -2.5845119910014893,
    p: 0.0097516913552916067,
  },
  {
    before: [0, 0, 5],
    after: [1, 0, 4],
    confidence: 0.95,
    difference: 40,
    low: -30.121803246126504,
    high: 110.1218032461265,
    z: 1.1180339887498951,
    p: 0.2635524772829726,
  },
  {
    before: [3000, 4000, 3000],
    after: [3300, 3900, 2800],
    confidence: 0.95,
    difference: 5,
    low: 2.8462680004262011,
    high: 7.1537319995737985,
    z: 4.5501575519329007,
    p: 5.3605762649586425e-6,
  },
];

/** SciPy 1.17.1, `scipy.stats.chisquare(observed, sum(observed) * expected / sum(expected))`, without arms of weight 0. */
export const goldenSampleRatioTests: readonly {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly chiSquare: number;
  readonly p: number;
}[] = [
  { observed: [5100, 4900], expected: [1, 1], chiSquare: 4, p: 0.04550026389635857 },
  { observed: [900, 2100, 7000], expected: [1, 2, 7], chiSquare: 15, p: 0.0005530843701478337 },
  { observed: [10_100, 9900, 10_050], expected: [1, 1, 1], chiSquare: 2.1630615640599, p: 0.33907607659989747 },
  { observed: [50_123, 49_321], expected: [0.5, 0.5], chiSquare: 6.46800209162946, p: 0.010983393977589797 },
  { observed: [505_000, 495_000], expected: [0.5, 0.5], chiSquare: 100, p: 1.5239706048320995e-23 },
  { observed: [1, 0, 0, 0], expected: [1, 1, 1, 1], chiSquare: 3, p: 0.3916251762710877 },
  { observed: [3303, 3342, 3401, 0], expected: [1, 1, 1, 0], chiSquare: 1.4539120047780214, p: 0.48337815483731117 },
];

/**
 * R 4.2.2, `p.adjust(p, 'holm')` and `p.adjust(p, 'BH')`, printed with 17 digits; statsmodels 0.15.0, `multipletests(p, method =
 * 'holm')` and `'fdr_bh'`, gives the same to 15 digits.
 */
export const goldenAdjustments = {
  p: [0.01, 0.04, 0.03, 0.005, 0.5, 0.04, 1, 0.0000012, 0.2, 0.03],
  holm: [
    0.080000000000000002, 0.20999999999999999, 0.20999999999999999, 0.044999999999999998, 1, 0.20999999999999999, 1,
    1.2e-5, 0.60000000000000009, 0.20999999999999999,
  ],
  benjaminiHochberg: [
    0.033333333333333333, 0.057142857142857148, 0.057142857142857148, 0.025000000000000001, 0.55555555555555558,
    0.057142857142857148, 1, 1.2e-5, 0.25, 0.057142857142857148,
  ],
};
