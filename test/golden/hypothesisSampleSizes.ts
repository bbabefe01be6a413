/**
 * R 4.2.2, printed with 17 digits. `pooled`: `power.prop.test(p1 = control, p2 = treatment, power = power, sig.level = 1 -
 * confidence, tol = 1e-12)$n`; `unpooled`: the formula, `(qnorm((1 + confidence)/2) + qnorm(power))^2 * (p1*(1-p1) +
 * p2*(1-p2)) / (p1-p2)^2`.
 */
export const goldenSampleSizes: readonly {
  readonly control: number;
  readonly treatment: number;
  readonly power: number;
  readonly confidence: number;
  readonly pooled: number;
  readonly unpooled: number;
}[] = [
  {
    control: 0.1,
    treatment: 0.12,
    power: 0.8,
    confidence: 0.95,
    pooled: 3840.8474824362756,
    unpooled: 3838.1021900967066,
  },
  {
    control: 0.1,
    treatment: 0.12,
    power: 0.9,
    confidence: 0.95,
    pooled: 5141.3061830380584,
    unpooled: 5138.1298770444682,
  },
  {
    control: 0.1,
    treatment: 0.12,
    power: 0.8,
    confidence: 0.99,
    pooled: 5715.416544606881,
    unpooled: 5711.0154369266775,
  },
  {
    control: 0.02,
    treatment: 0.021,
    power: 0.8,
    confidence: 0.95,
    pooled: 315205.90675222076,
    unpooled: 315203.16125172435,
  },
  {
    control: 0.5,
    treatment: 0.3,
    power: 0.95,
    confidence: 0.9,
    pooled: 127.14614952483066,
    unpooled: 124.45499888838887,
  },
  {
    control: 0.001,
    treatment: 0.5,
    power: 0.8,
    confidence: 0.95,
    pooled: 10.574585939396902,
    unpooled: 7.911859648924648,
  },
  {
    control: 0,
    treatment: 0.01,
    power: 0.8,
    confidence: 0.95,
    pooled: 779.78355800472298,
    unpooled: 777.03909370055953,
  },
  {
    control: 0.05,
    treatment: 0.04,
    power: 0.8,
    confidence: 0.95,
    pooled: 6744.9330748848934,
    unpooled: 6742.1876918058624,
  },
];

/**
 * R 4.2.2, `power.prop.test(n = n, p1 = control, p2 = treatment, sig.level = 1 - confidence, strict = TRUE)$power`, printed with
 * 17 digits. statsmodels 0.15.0, `power_proportions_2indep(p2 - p1, p1, n, alpha = 1 - confidence)`, gives the same to 14 digits
 * for the first two and the fourth and fifth.
 */
export const goldenPowers: readonly {
  readonly control: number;
  readonly treatment: number;
  readonly n: number;
  readonly confidence: number;
  readonly power: number;
}[] = [
  { control: 0.1, treatment: 0.12, n: 3841, confidence: 0.95, power: 0.80001652861637407 },
  { control: 0.1, treatment: 0.12, n: 1000, confidence: 0.95, power: 0.29808032538146001 },
  { control: 0.1, treatment: 0.1, n: 1000, confidence: 0.95, power: 0.050000000000000058 },
  { control: 0.02, treatment: 0.021, n: 50_000, confidence: 0.95, power: 0.20034035962194355 },
  { control: 0.5, treatment: 0.3, n: 100, confidence: 0.9, power: 0.8977114268162274 },
  { control: 0.1, treatment: 0.101, n: 50, confidence: 0.99, power: 0.010010198121467143 },
];

/** statsmodels 0.15.0, `samplesize_confint_proportion(p, margin, alpha = 1 - confidence)`. */
export const goldenMarginSizes: readonly {
  readonly p: number;
  readonly margin: number;
  readonly confidence: number;
  readonly n: number;
}[] = [
  { p: 0.5, margin: 0.05, confidence: 0.95, n: 384.1458820694125 },
  { p: 0.5, margin: 0.03, confidence: 0.95, n: 1067.0718946372572 },
  { p: 0.1, margin: 0.01, confidence: 0.95, n: 3457.3129386247124 },
  { p: 0.1, margin: 0.01, confidence: 0.99, n: 5971.406940919092 },
  { p: 0.84, margin: 0.02, confidence: 0.9, n: 909.0626005760595 },
  { p: 0.001, margin: 0.0005, confidence: 0.95, n: 15350.469447493726 },
];

/** R 4.2.2, the formula: `qnorm((1 + confidence)/2)^2 * 1e4 * (p + d - (p - d)^2) / margin^2`, printed with 17 digits. */
export const goldenNetPromoterSizes: readonly {
  readonly promoters: number;
  readonly detractors: number;
  readonly margin: number;
  readonly confidence: number;
  readonly n: number;
}[] = [
  { promoters: 0.6, detractors: 0.15, margin: 10, confidence: 0.95, n: 210.31987043300327 },
  { promoters: 0.6, detractors: 0.15, margin: 5, confidence: 0.9, n: 592.51401644689508 },
  { promoters: 0.3, detractors: 0.3, margin: 3, confidence: 0.95, n: 2560.9725471294155 },
];
