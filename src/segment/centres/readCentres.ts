import { finite } from '../../check/finite.ts';
import { list } from '../../check/list.ts';
import { refuse } from '../../check/refuse.ts';

/** Centres from outside, their coordinates one after the other. */
export function readCentres(
  where: string,
  argument: string,
  from: readonly (readonly number[])[],
  size: number,
  dimensions: number,
): Float64Array {
  const centres = list(where, argument, from).map((centre, k) => list(where, `${argument}[${String(k)}]`, centre));
  if (centres.length !== size) {
    refuse('ERR_LENGTH', where, argument, `has ${String(centres.length)} centres for ${String(size)} labels`);
  }
  centres.forEach((centre, k) => {
    const at = `${argument}[${String(k)}]`;
    if (centre.length !== dimensions) {
      refuse('ERR_LENGTH', where, at, `has ${String(centre.length)} numbers for ${String(dimensions)} metrics`);
    }
    centre.forEach((x, j) => {
      const place = `${at}[${String(j)}]`;
      finite(where, { [place]: x });
      if (!(x >= 0 && x <= 1)) refuse('ERR_OUT_OF_RANGE', where, place, `is ${String(x)}, not between 0 and 1`);
    });
  });
  return Float64Array.from(centres.flat());
}
