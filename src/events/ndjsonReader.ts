import { shown } from '../check/shown.ts';
import type { LineReader, LineSink, SpanKind, Spans } from './parseTypes.ts';
import { spanText } from './spanText.ts';
import { utf8Of } from './utf8Of.ts';

/**
 * Reads lines of JSON objects: finds where the values of some keys stand, and skips everything else.
 *
 * Nothing is made of what is skipped: a string ends at the next bare quote, a nested value where its brackets are even. A
 * line feed cannot stand within JSON's strings, so it ends every loop, and no end of the bytes need be looked for.
 */
export function ndjsonReader(names: readonly string[], spans: Spans, sink: LineSink): LineReader {
  const keys = names.map(utf8Of);
  const seen = new Uint8Array(names.length);
  let line = 0;
  let events = 0;
  return (bytes, from, to, last) => {
    for (let at = from; at < to;) {
      line++;
      // Some programs begin a text in UTF-8 with a mark.
      const marked = line === 1 && bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
      const start = afterSpace(bytes, marked ? at + 3 : at);
      if (bytes[start] === 10) {
        at = start + 1;
        continue;
      }
      const end = readObject(bytes, start, keys, names, spans, seen);
      if (end >= 0) {
        const fault = sink.event(bytes);
        if (fault) sink.problem(line, fault);
        else events++;
        at = end + 1;
      } else {
        sink.problem(line, { code: 'ERR_TYPE', fact: `is no JSON object: it breaks off at byte ${String(-end - at)}` });
        at = bytes.indexOf(10, at) + 1;
      }
    }
    // A key may be missing here and there, but one that is nowhere is misspelt.
    for (const [k, name] of names.entries()) {
      if (!last || events === 0 || seen[k] === 1) continue;
      sink.problem(line, { code: 'ERR_TYPE', fact: `has no key ${shown(name)}, nor has any line before` });
    }
    return to;
  };
}

/** The place of the line feed behind an object; where there is none, -1 less the place where it breaks off. */
function readObject(
  bytes: Uint8Array,
  from: number,
  keys: readonly Uint8Array[],
  names: readonly string[],
  spans: Spans,
  seen: Uint8Array,
): number {
  for (let k = 0; k < keys.length; k++) spans.kinds[k] = 0; // a call of fill costs more
  if (bytes[from] !== 123) return -1 - from;
  let at = afterSpace(bytes, from + 1);
  if (bytes[at] === 125) return endOfLine(bytes, at + 1);
  for (;;) {
    if (bytes[at] !== 34) return -1 - at;
    const keyFrom = at + 1;
    const keyTo = stringEnd(bytes, keyFrom);
    if (keyTo < 0) return keyTo;
    at = afterSpace(bytes, keyTo + 1);
    if (bytes[at] !== 58) return -1 - at;
    at = afterSpace(bytes, at + 1);
    const key = keyOf(bytes, keyFrom, keyTo, keys, names);
    const end = valueEnd(bytes, at);
    if (end < 0) return end;
    if (key >= 0) {
      const text = bytes[at] === 34;
      seen[key] = 1;
      spans.from[key] = text ? at + 1 : at;
      spans.to[key] = text ? end - 1 : end;
      spans.kinds[key] = text ? (hasBackslash(bytes, at, end) ? 3 : 1) : kindOf(bytes, at, end);
    }
    at = afterSpace(bytes, end);
    if (bytes[at] === 125) return endOfLine(bytes, at + 1);
    if (bytes[at] !== 44) return -1 - at;
    at = afterSpace(bytes, at + 1);
  }
}

function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13) at++;
  return at;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const at = afterSpace(bytes, from);
  return bytes[at] === 10 ? at : -1 - at;
}

/** Where the quote stands that ends a string. */
function stringEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at]!;
    if (byte === 34) return at;
    if (byte === 92 && bytes[at + 1]! >= 32) at += 2;
    else if (byte < 32 || byte === 92) return -1 - at;
    else at++;
  }
}

function valueEnd(bytes: Uint8Array, from: number): number {
  const first = bytes[from];
  if (first === 34) {
    const quote = stringEnd(bytes, from + 1);
    return quote < 0 ? quote : quote + 1;
  }
  if (first === 123 || first === 91) return nestedEnd(bytes, from);
  let at = from;
  for (;;) {
    const byte = bytes[at]!;
    const plain =
      byte === 43 || byte === 45 || byte === 46 || (byte >= 48 && byte <= 57) || ((byte | 32) - 97) >>> 0 < 26;
    if (!plain) return at === from ? -1 - at : at;
    at++;
  }
}

function nestedEnd(bytes: Uint8Array, from: number): number {
  let depth = 0;
  let at = from;
  for (;;) {
    const byte = bytes[at]!;
    if (byte === 34) {
      at = stringEnd(bytes, at + 1);
      if (at < 0) return at;
    } else if (byte === 123 || byte === 91) depth++;
    else if (byte === 10) return -1 - at;
    else if ((byte === 125 || byte === 93) && --depth === 0) return at + 1;
    at++;
  }
}

function keyOf(
  bytes: Uint8Array,
  from: number,
  to: number,
  keys: readonly Uint8Array[],
  names: readonly string[],
): number {
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!;
    if (key.length !== to - from) continue;
    let i = 0;
    while (i < key.length && key[i] === bytes[from + i]) i++;
    if (i === key.length) return k;
  }
  if (!hasBackslash(bytes, from, to)) return -1;
  const text = spanText(bytes, from, to, 3);
  return text === null ? -1 : names.indexOf(text);
}

function hasBackslash(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i] === 92) return true;
  return false;
}

/** Missing (`null`), a number, or neither. */
function kindOf(bytes: Uint8Array, from: number, to: number): SpanKind {
  const first = bytes[from]!;
  if (first === 45 || (first >= 48 && first <= 57)) return 4;
  const isNull =
    to - from === 4 && first === 110 && bytes[from + 1] === 117 && bytes[to - 2] === 108 && bytes[to - 1] === 108;
  return isNull ? 0 : 5;
}
