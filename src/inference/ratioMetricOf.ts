import { refuse } from '../check/refuse.ts';
import { extremesOf } from '../stats/extremesOf.ts';
import { sumOf } from '../stats/sumOf.ts';
import { total } from '../stats/total.ts';
import { readColumn } from '../table/readColumn.ts';
import { readCounts } from '../table/readCounts.ts';
import type { RatioMetricColumns } from './types.ts';
import { wholeUnits } from './wholeUnits.ts';

/** A ratio of means with its standard error by the delta method. */
export interface RatioMetric {
  readonly ratio: number | null;
  readonly standardError: number | null;
  readonly observed: number;
  readonly missing: number;
}

/**
 * The {@link RatioMetric} of columns that were not read yet.
 *
 * `σx²/μy² - 2μxσxy/μy³ + μx²σy²/μy⁴` is the variance of `x - ratio * y` over μy²: of these residuals, whose mean is 0, the
 * squares are added up, where three large terms would cancel.
 */
export function ratioMetricOf(where: string, { numerators, denominators }: RatioMetricColumns): RatioMetric {
  const { columns, observed, missing } = wholeUnits(where, {
    numerators: readColumn(where, 'numerators', numerators),
    denominators: readCounts(where, 'denominators', denominators),
  });
  const [above, below] = columns as [Float64Array, Float64Array];
  const size = sumOf(where, 'denominators', below).sum;
  if (size === 0) return { ratio: null, standardError: null, observed, missing };
  const ratio = sumOf(where, 'numerators', above).sum / size + 0; // never -0
  if (!(Math.abs(ratio) < Infinity)) overflow(where);
  if (observed < 2) return { ratio, standardError: null, observed, missing };
  const residuals = above.map((x, i) => x - ratio * below[i]!);
  const { smallest, largest } = extremesOf(residuals);
  const scale = Math.max(largest, -smallest); // no square is beyond the doubles then; 0 / 0 is skipped
  const squares = total(residuals.map((residual) => (residual / scale) * (residual / scale)));
  const standardError = (scale / size) * Math.sqrt(((squares.sum + squares.error) * observed) / (observed - 1));
  if (!(standardError < Infinity)) overflow(where);
  return { ratio, standardError, observed, missing };
}

function overflow(where: string): never {
  return refuse('ERR_OVERFLOW', where, 'numerators', 'makes the result overflow');
}
