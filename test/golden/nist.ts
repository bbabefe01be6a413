/**
 * NIST's Statistical Reference Datasets for univariate statistics (itl.nist.gov/div898/strd, public domain), each with the
 * digits that NIST certifies and those of the doubles nearest to its decimals, in rational arithmetic.
 */
import lew from './nist-strd/Lew.json' with { type: 'json' };
import mavro from './nist-strd/Mavro.json' with { type: 'json' };
import michelso from './nist-strd/Michelso.json' with { type: 'json' };
import numAcc1 from './nist-strd/NumAcc1.json' with { type: 'json' };
import numAcc3 from './nist-strd/NumAcc3.json' with { type: 'json' };

export const nistSets = [lew, mavro, michelso, numAcc1, numAcc3];
export { lew, mavro, michelso };

/** How many significant digits of a printed number a result has. */
export function digits(result: number, printed: string): number {
  const exact = Number(printed);
  return -Math.log10(Math.abs(result - exact) / Math.abs(exact));
}
