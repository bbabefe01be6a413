import { applyScale } from './applyScale.ts';
import { logistic } from './logistic.ts';
import type { Scale } from './types.ts';

/** Scales `values[from]` to `values[to - 1]` into the start of `out`. */
export type BlockScaler = (values: Float64Array, from: number, to: number, out: Float64Array) => void;

/**
 * {@link applyScale} for whole columns, block by block, with the same bits.
 *
 * Each shape has one loop in a function of its own, which the compiler keeps fast; the loops evaluate the very
 * expressions of `applyScale`. Where a table of what each whole number is worth would pay (counts, days), it is made once.
 *
 * @param size - How many values will be scaled: a table of more would not pay.
 */
export function blockScaler(scale: Scale, size: number): BlockScaler {
  const { type, domain, range } = scale;
  const [x0, x1] = domain as [number, number];
  const ys = Float64Array.from(range, (worth) => worth + 0); // never -0
  const [y0, y1] = ys as unknown as [number, number];
  if (type === 'linear' && domain.length === 2) {
    return (values, from, to, out) => {
      line(values, from, to, x0, x1, y0, y1, out);
    };
  }
  if (type === 'logistic') {
    return (values, from, to, out) => {
      curve(values, from, to, x0, x1 - x0, y0, y1, out);
    };
  }
  const table = tableOf(scale, size);
  if (table) {
    return (values, from, to, out) => {
      lookUp(values, from, to, scale, table, out);
    };
  }
  if (type === 'log' && domain.length === 2) {
    return (values, from, to, out) => {
      logLine(values, from, to, x0, x1, y0, y1, out);
    };
  }
  if (type === 'linear') {
    const xs = padded(domain);
    return (values, from, to, out) => {
      polyline(values, from, to, xs, ys, out);
    };
  }
  return (values, from, to, out) => {
    for (let i = from; i < to; i++) out[i - from] = applyScale(scale, values[i]!);
  };
}

type Out = Float64Array;

function line(
  values: Float64Array,
  from: number,
  to: number,
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  out: Out,
) {
  const width = x1 - x0;
  const rise = y1 - y0;
  for (let i = from; i < to; i++) {
    const v = values[i]!;
    if (v >= x0 && v < x1) out[i - from] = y0 + ((v - x0) / width) * rise;
    else out[i - from] = v - v === 0 ? (v < x0 ? y0 : y1) : NaN;
  }
}

function logLine(
  values: Float64Array,
  from: number,
  to: number,
  a: number,
  b: number,
  y0: number,
  y1: number,
  out: Out,
) {
  const x0 = Math.log(1 + a);
  const width = Math.log(1 + b) - x0;
  const rise = y1 - y0;
  for (let i = from; i < to; i++) {
    const v = values[i]!;
    if (v >= a && v < b) out[i - from] = y0 + ((Math.log(1 + v) - x0) / width) * rise;
    else out[i - from] = v - v === 0 ? (v < a ? y0 : y1) : NaN;
  }
}

function curve(
  values: Float64Array,
  from: number,
  to: number,
  c: number,
  unit: number,
  y0: number,
  y1: number,
  out: Out,
) {
  const rise = y1 - y0;
  for (let i = from; i < to; i++) {
    const v = values[i]!;
    out[i - from] = v - v === 0 ? y0 + logistic(c, unit, v) * rise : NaN;
  }
}

/** Knots are found by halving without a branch: one that is mispredicted costs more than the whole search. */
function polyline(values: Float64Array, from: number, to: number, xs: Float64Array, ys: Float64Array, out: Out) {
  const last = ys.length;
  const top = (xs.length + 1) >>> 1;
  for (let i = from; i < to; i++) {
    const v = values[i]!;
    let passed = 0;
    for (let half = top; half > 0; half >>>= 1) passed += Number(xs[passed + half - 1]! <= v) * half;
    if (passed > 0 && passed < last) {
      const x = xs[passed - 1]!;
      const y = ys[passed - 1]!;
      out[i - from] = y + ((v - x) / (xs[passed]! - x)) * (ys[passed]! - y);
    } else out[i - from] = v - v === 0 ? ys[passed > 0 ? last - 1 : 0]! : NaN;
  }
}

function lookUp(values: Float64Array, from: number, to: number, scale: Scale, table: Float64Array, out: Out) {
  const first = scale.domain[0]!;
  for (let i = from; i < to; i++) {
    const step = values[i]! - first;
    const place = step | 0;
    // A value a hair beside a whole number may be a whole step away for all its digits.
    const found = place === step && place >= 0 && place < table.length && first + place === values[i];
    out[i - from] = found ? table[place]! : applyScale(scale, values[i]!);
  }
}

/** What each whole number from knot to knot is worth, if the knots are whole numbers and there are not too many between. */
function tableOf(scale: Scale, size: number): Float64Array | null {
  const { type, domain } = scale;
  const first = domain[0]!;
  const steps = domain[domain.length - 1]! - first;
  if (!(type === 'linear' || type === 'log') || domain.length < 2 || steps >= size) return null;
  if (!domain.every(Number.isSafeInteger)) return null;
  return Float64Array.from({ length: steps + 1 }, (_, step) => applyScale(scale, first + step));
}

/** The knots, filled up with infinities to one less than a power of two, which halving wants. */
function padded(knots: readonly number[]): Float64Array {
  const xs = new Float64Array(2 ** (32 - Math.clz32(knots.length)) - 1).fill(Infinity);
  xs.set(knots);
  return xs;
}
