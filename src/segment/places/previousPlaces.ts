import { refuse } from '../../check/refuse.ts';
import { isCodes } from '../../table/isCodes.ts';
import { readLabels } from '../../table/readLabels.ts';
import type { Codes, Label } from '../../table/types.ts';

/**
 * Where customers were: the places of their previous segments among `labels`; -1 where there was none, or the one of
 * missing values, from which nobody is held back.
 *
 * @param absent - The place of the segment of missing values; -1 without.
 */
export function previousPlaces(
  where: string,
  labels: readonly string[],
  absent: number,
  previous: Codes | ArrayLike<Label> | Iterable<Label>,
  place?: (i: number) => string,
): Int32Array {
  const known = isCodes(previous);
  const { labels: names, codes } = known ? previous : readLabels(where, 'previous', previous, place);
  const at = place ?? ((i) => (known ? `previous.codes[${String(i)}]` : `previous[${String(i)}]`));
  const places = names.map((name) => labels.indexOf(name));
  return codes.map((code, i) => {
    if (code < 0) return -1;
    const found = places[code] ?? refuse('ERR_OUT_OF_RANGE', where, at(i), `is ${String(code)}, no label's place`);
    if (found < 0) refuse('ERR_OUT_OF_RANGE', where, at(i), `'${names[code]!}' is none of the segments`);
    return found === absent ? -1 : found;
  });
}
