import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { listOf } from './listOf.ts';
import type { Codes, Label } from './types.ts';

/**
 * The door for a column of text: every distinct text once, and its place for every row.
 *
 * @param where - The public function that was called.
 * @param argument - What an error calls the column.
 * @param place - What it calls a label of the column.
 */
export function readLabels(
  where: string,
  argument: string,
  labels: ArrayLike<Label> | Iterable<Label>,
  place: (i: number) => string = (i) => `${argument}[${String(i)}]`,
): Codes {
  const list = listOf(where, argument, labels);
  const places = new Map<string, number>();
  const codes = new Int32Array(list.length).fill(-1);
  for (let i = 0; i < codes.length; i++) {
    const text = textOf(list[i]);
    if (text === null) continue;
    if (text === undefined) {
      const fact = `is ${shown(list[i])}, neither text nor a whole number`;
      refuse('ERR_TYPE', where, place(i), fact);
    }
    let code = places.get(text);
    if (code === undefined) places.set(text, (code = places.size));
    codes[i] = code;
  }
  return { labels: [...places.keys()], codes };
}

/** The text of a label, `null` for a missing one, `undefined` for what is no label. */
function textOf(label: unknown): string | null | undefined {
  if (typeof label === 'string') return label;
  if (Number.isSafeInteger(label)) return String(label);
  const missing = label === null || label === undefined || (typeof label === 'number' && !Number.isFinite(label));
  return missing ? null : undefined;
}
