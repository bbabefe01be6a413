/**
 * A fitted normalisation as plain data: values of a metric in `domain`, what they are worth, from 0 to 1, in `range`.
 * It is always clamped: beyond its ends nothing more is won or lost. "Lower is better" is a falling `range`.
 *
 * - `linear`: straight lines through the knots `(domain[i], range[i])`, with a rising domain; one knot is a constant;
 * - `log`: the same in `ln(1 + x)`, for domains from 0;
 * - `logistic`: `1 / (1 + exp(-z))` of the way along the range, `z = (x - centre) / unit` clamped to ±40; the domain is
 *   `[centre, centre + unit]`;
 * - `saturating`: `x / (x + k)` of the way; the domain is `[zero, half]`: nothing is worth `range[0]`, half-way at `half`;
 * - `step`: rising cuts in the domain, one worth more in the range than there are cuts; a cut belongs to the step above.
 */
export interface Scale {
  /** The shape. */
  readonly type: 'linear' | 'log' | 'logistic' | 'saturating' | 'step';
  /** Values of the metric. */
  readonly domain: readonly number[];
  /** What they are worth, each from 0 to 1. */
  readonly range: readonly number[];
  /** How far a value of the fitted population can be from what its strategy says, where knots stand for many values. */
  readonly error?: number;
}
