import { list } from '../../check/list.ts';
import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import { listOf } from '../../table/listOf.ts';
import type { Codes } from '../../table/types.ts';

/**
 * The door for segments of customers: labels that are text, none of them twice, and for every customer the place of one,
 * or -1.
 *
 * @param argument - What an error calls them.
 */
export function readCodes(where: string, argument: string, { labels, codes }: Codes): Codes {
  const names = list(where, `${argument}.labels`, labels);
  const seen = new Set<string>();
  names.forEach((label, i) => {
    const place = `${argument}.labels[${String(i)}]`;
    if (typeof label !== 'string') refuse('ERR_TYPE', where, place, `is ${shown(label)}, not text`);
    if (seen.has(label)) refuse('ERR_OUT_OF_RANGE', where, place, `${shown(label)} is there twice`);
    seen.add(label);
  });
  const places = listOf(where, `${argument}.codes`, codes);
  for (let i = 0; i < places.length; i++) {
    const code = places[i]!;
    if (Number.isInteger(code) && code >= -1 && code < names.length) continue;
    const place = `${argument}.codes[${String(i)}]`;
    if (typeof code !== 'number') refuse('ERR_TYPE', where, place, `is ${shown(code)}, not a number`);
    refuse('ERR_OUT_OF_RANGE', where, place, `is ${shown(code)}, no label's place`);
  }
  return { labels: names, codes: codes instanceof Int32Array ? codes : Int32Array.from(places) };
}
