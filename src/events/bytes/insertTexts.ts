import type { LineFault, Spans } from './parseTypes.ts';
import { rawSpan } from './rawSpan.ts';
import { spanNumber } from './spanNumber.ts';
import { spanText } from './spanText.ts';
import type { TextColumn } from './textColumn.ts';

/** Gives all new texts of a line their codes, in the place of its event, or none if one is no text or there is no user. */
export function insertTexts(
  bytes: Uint8Array,
  spans: Spans,
  line: number,
  texts: readonly TextColumn[],
  place: number,
): LineFault | null {
  for (const text of texts) {
    const label = text.codes[place]! < -1 ? newText(bytes, spans, line, text, place) : undefined;
    if (label === null) return textFault(bytes, spans, line, text);
    text.fresh = label;
  }
  const [users] = texts as readonly [TextColumn];
  if (users.fresh === undefined && users.codes[place] === -1) {
    return { code: 'ERR_TYPE', fact: `${users.name} is missing: an event is somebody's` };
  }
  const { most, from, to, kinds } = spans;
  for (const { place: field, dictionary, codes, fresh } of texts) {
    const at = field * most + line;
    if (fresh !== undefined) codes[place] = dictionary.insert(bytes, from[at]!, to[at]!, kinds[at]!, fresh);
  }
  return null;
}

/** The label of a text that has no code, as yet: `null` if it is no text, `undefined` if it has a code by now, or is missing. */
function newText(
  bytes: Uint8Array,
  { most, from, to, kinds }: Spans,
  line: number,
  { place: field, dictionary, codes }: TextColumn,
  place: number,
): string | null | undefined {
  const at = field * most + line;
  const kind = kinds[at]!;
  if (kind === 5) return null;
  codes[place] = dictionary.find(bytes, from[at]!, to[at]!, kind); // a line before this one may have brought it
  return codes[place] < 0 ? labelText(bytes, from[at]!, to[at]!, kind) : undefined;
}

/** The label that a span means, `null` if it is none, `undefined` if it is missing. */
function labelText(bytes: Uint8Array, start: number, end: number, kind: number): string | null | undefined {
  if (kind < 4) return spanText(bytes, start, end, kind);
  const number = spanNumber(bytes, start, end, kind);
  // A number that is beyond the doubles is missing, as null is.
  if (number === Infinity || number === -Infinity) return undefined;
  return Number.isSafeInteger(number) ? String(number) : null;
}

function textFault(bytes: Uint8Array, spans: Spans, line: number, { name, place }: TextColumn): LineFault {
  const isText = spans.kinds[place * spans.most + line]! < 4;
  const raw = rawSpan(bytes, spans, line, place);
  const fact = isText ? 'is not well-formed text' : `is ${raw}, neither text nor a whole number`;
  return { code: 'ERR_TYPE', fact: `${name} ${fact}` };
}
