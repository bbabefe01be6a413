import { afterSpace } from './afterSpace.ts';
import { jsonKey } from './jsonKey.ts';
import { jsonStringEnd } from './jsonStringEnd.ts';
import { jsonValueEnd } from './jsonValueEnd.ts';
import type { SpanKind, Spans } from './parseTypes.ts';
import { utf8Of } from './utf8Of.ts';

/** Finds the values of some keys in objects of JSON. */
export interface JsonObject {
  /**
   * Reads an object's spans, as those of the next line: the place of the line feed behind it; where there is none, -1 less the
   * place where it breaks off.
   */
  readonly read: (bytes: Uint8Array, begin: number) => number;
  /** 1 for every key that came by now. */
  readonly seen: Uint8Array;
}

/** What stood before the values of the object before, pair by pair: a brace or a comma, a key, a colon, and blanks. */
interface Foreseen {
  readonly texts: Uint8Array;
  readonly lengths: Int32Array;
  /** Which of the names each key is, or -1. */
  readonly keys: Int32Array;
}

/** So many pairs are foreseen at most, and so many bytes before each value. */
const mostPairs = 64;
const mostBytes = 64;

/**
 * A reader of objects. One program writes its objects alike, so what stands between two values is most often what stood there
 * in the line before: then comparing it is all there is to do.
 */
export function jsonObject(names: readonly string[], spans: Spans): JsonObject {
  const wanted = names.map(utf8Of);
  const seen = new Uint8Array(names.length);
  const foreseen = {
    texts: new Uint8Array(mostPairs * mostBytes),
    lengths: new Int32Array(mostPairs),
    keys: new Int32Array(mostPairs),
  };
  return { read: (bytes, begin) => readObject(bytes, begin, names, wanted, spans, foreseen, seen), seen };
}

function readObject(
  bytes: Uint8Array,
  begin: number,
  names: readonly string[],
  wanted: readonly Uint8Array[],
  { most, size, from, to, kinds }: Spans,
  foreseen: Foreseen,
  seen: Uint8Array,
): number {
  for (let k = 0; k < seen.length; k++) kinds[k * most + size] = 0; // a call of fill costs more
  let at = begin;
  for (let pair = 0; ; pair++) {
    if (pair > 0 && bytes[at] === 125) return endOfLine(bytes, at + 1);
    let start = pair < mostPairs ? afterForeseen(bytes, at, foreseen, pair) : -1;
    let key: number;
    if (start >= 0) key = foreseen.keys[pair]!;
    else {
      if (bytes[at] !== (pair > 0 ? 44 : 123)) return -1 - at;
      const quote = afterSpace(bytes, at + 1);
      if (pair === 0 && bytes[quote] === 125) return endOfLine(bytes, quote + 1);
      if (bytes[quote] !== 34) return -1 - quote;
      const keyTo = jsonStringEnd(bytes, quote + 1);
      if (keyTo < 0) return keyTo;
      const colon = afterSpace(bytes, keyTo + 1);
      if (bytes[colon] !== 58) return -1 - colon;
      start = afterSpace(bytes, colon + 1);
      key = jsonKey(bytes, quote + 1, keyTo, wanted, names);
      if (pair < mostPairs) foresee(bytes, at, start, foreseen, pair, key);
    }
    start = afterSpace(bytes, start);
    const isText = bytes[start] === 34;
    const plain = isText ? plainEnd(bytes, start + 1) : start;
    const end = isText && bytes[plain] === 34 ? plain + 1 : jsonValueEnd(bytes, start);
    if (end < 0) return end;
    if (key >= 0) {
      const place = key * most + size;
      seen[key] = 1;
      from[place] = isText ? start + 1 : start;
      to[place] = isText ? end - 1 : end;
      kinds[place] = isText ? (plain + 1 === end ? 1 : 3) : kindOf(bytes, start, end);
    }
    at = afterSpace(bytes, end);
  }
}

/** Where a value begins, or -1 if something else stands before it than was foreseen. */
function afterForeseen(bytes: Uint8Array, at: number, { texts, lengths }: Foreseen, pair: number): number {
  const length = lengths[pair]!;
  for (let i = 0, k = pair * mostBytes; i < length; i++, k++) if (bytes[at + i] !== texts[k]) return -1;
  return length === 0 ? -1 : at + length;
}

function foresee(bytes: Uint8Array, at: number, start: number, foreseen: Foreseen, pair: number, key: number): void {
  const length = start - at;
  foreseen.lengths[pair] = length <= mostBytes ? length : 0;
  foreseen.keys[pair] = key;
  if (length <= mostBytes) foreseen.texts.set(bytes.subarray(at, start), pair * mostBytes);
}

/** Where the first byte stands that is not plain text: a quote, a backslash, or none of a string. */
function plainEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at]!;
    if (byte < 32 || byte === 34 || byte === 92) return at;
    at++;
  }
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const at = afterSpace(bytes, from);
  return bytes[at] === 10 ? at : -1 - at;
}

/** Missing (`null`), a number, or neither. */
function kindOf(bytes: Uint8Array, from: number, to: number): SpanKind {
  const first = bytes[from]!;
  if (first === 45 || (first >= 48 && first <= 57)) return 4;
  const isNull =
    to - from === 4 && first === 110 && bytes[from + 1] === 117 && bytes[to - 2] === 108 && bytes[to - 1] === 108;
  return isNull ? 0 : 5;
}
