import { total, type Total } from './total.ts';

/** A mean as the nearest double and what that lacks to the mean itself. */
export interface Mean {
  readonly count: number;
  readonly mean: number;
  readonly rest: number;
}

/** The mean of what is observed, to twice the digits of a double; of nothing it is `NaN`. */
export function meanOf(values: Float64Array): Mean {
  const plain = total(values);
  if (Math.abs(plain.sum + plain.error) < 1e290) return divided(plain);
  const { count, mean, rest } = divided(total(values, 2 ** -64)); // the sum may be beyond the doubles, the mean is not
  return { count, mean: mean * 2 ** 64, rest: rest * 2 ** 64 };
}

/** Divides the two doubles of a sum: the remainder is exact, since both halves of the quotient have 26 bits. */
function divided({ count, sum, error }: Total): Mean {
  const high = sum + error;
  const low = error - (high - sum);
  const quotient = high / count;
  const split = 134217729 * quotient; // 2^27 + 1, after Veltkamp
  const upper = split - (split - quotient);
  const remainder = high - upper * count - (quotient - upper) * count + low;
  const mean = quotient + remainder / count;
  return { count, mean: mean + 0, rest: quotient - mean + remainder / count };
}
