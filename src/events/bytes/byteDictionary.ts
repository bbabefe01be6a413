import { grown } from './grown.ts';
import { hashOfBytes } from './hashOfBytes.ts';
import type { SpanKind, Spans } from './parseTypes.ts';

/** Texts and their codes, found by their bytes. */
export interface ByteDictionary {
  readonly labels: readonly string[];
  /** The code of some bytes, -1 if they are new. */
  readonly find: (bytes: Uint8Array, from: number, to: number, kind: number) => number;
  /** The code of a field of every line, from a place on: -1 where a text is missing, -2 where it is new or no text. */
  readonly findAll: (bytes: Uint8Array, spans: Spans, field: number, codes: Int32Array, start: number) => void;
  /** Gives new bytes, which mean some text, its code. */
  readonly insert: (bytes: Uint8Array, from: number, to: number, kind: number, text: string) => number;
  /** The code of a text, new or not. */
  readonly codeOfText: (text: string) => number;
}

/** What a slot of the table holds, side by side, so that it is fetched at once. */
const slotSize = 4;
const hashAt = 0;
const offsetAt = 1;
const extentAt = 2;
const codeAt = 3;

/**
 * Encodes texts straight from their bytes: a hash table (open addressing) over the bytes of every distinct spelling.
 *
 * The bytes are kept, so that equal hashes are told apart, and a string is made once for each. Two spellings (`é` and
 * `\u00e9`) of one text get one code through a map of texts, which is built only once a spelling may have a second.
 */
export function byteDictionary(): ByteDictionary {
  const labels: string[] = [];
  let places: Map<string, number> | undefined;
  let mapped = 0;
  let slots = new Int32Array(64 * slotSize); // a code plus 1, or 0 where a slot is free
  let store = new Uint8Array(256);
  let size = 0;
  let used = 0;

  const find = (bytes: Uint8Array, from: number, to: number, kind: number): number =>
    lookUp(slots, store, bytes, from, to, kind, hashOfBytes(bytes, from, to, kind));
  const findAll = (bytes: Uint8Array, spans: Spans, field: number, codes: Int32Array, start: number): void => {
    lookUpAll(slots, store, bytes, spans, field, codes, start);
  };
  const codeOfText = (text: string): number => {
    places ??= new Map();
    for (; mapped < labels.length; mapped++) places.set(labels[mapped]!, mapped);
    return places.get(text) ?? labels.push(text) - 1;
  };
  const insert = (bytes: Uint8Array, from: number, to: number, kind: number, text: string): number => {
    const code = kind === (1 satisfies SpanKind) && places === undefined ? labels.push(text) - 1 : codeOfText(text);
    if (++size * slotSize * 2 > slots.length) slots = rehashed(slots);
    const length = to - from;
    if (used + length > store.length) store = grown(store, Math.max(store.length * 2, used + length));
    copyBytes(bytes, from, to, store, used);
    place(slots, hashOfBytes(bytes, from, to, kind), used, (length << 3) | kind, code + 1);
    used += length;
    return code;
  };
  return { labels, find, findAll, insert, codeOfText };
}

function lookUp(
  slots: Int32Array,
  store: Uint8Array,
  bytes: Uint8Array,
  from: number,
  to: number,
  kind: number,
  hash: number,
): number {
  const extent = ((to - from) << 3) | kind;
  const mask = slots.length - 1;
  for (let slot = (hash << 2) & mask; ; slot = (slot + slotSize) & mask) {
    const code = slots[slot + codeAt]!;
    if (code === 0) return -1;
    const same = slots[slot + hashAt] === hash && slots[slot + extentAt] === extent;
    if (same && equalBytes(store, slots[slot + offsetAt]!, bytes, from, to)) return code - 1;
  }
}

/**
 * Looks up many texts, step by step: first the hashes of all, then a glance at the slots of all, which a processor can fetch at
 * once as long as nothing else is done between them, and only then what stands there.
 */
function lookUpAll(
  slots: Int32Array,
  store: Uint8Array,
  bytes: Uint8Array,
  { most, size, from, to, kinds }: Spans,
  field: number,
  codes: Int32Array,
  start: number,
): void {
  const first = field * most;
  for (let i = 0; i < size; i++) {
    const kind = kinds[first + i]!;
    codes[start + i] = isText(kind) ? hashOfBytes(bytes, from[first + i]!, to[first + i]!, kind) : 0;
  }
  glance(slots, codes, start, size);
  for (let i = 0; i < size; i++) {
    const kind = kinds[first + i]!;
    let code = kind === 0 ? 0 : -1;
    if (isText(kind)) code = lookUp(slots, store, bytes, from[first + i]!, to[first + i]!, kind, codes[start + i]!);
    codes[start + i] = code < 0 ? -2 : kind === 0 ? -1 : code;
  }
}

/** Whether a field has bytes that may stand for text. */
function isText(kind: number): boolean {
  return kind > 0 && kind < 5;
}

function glance(slots: Int32Array, hashes: Int32Array, start: number, size: number): number {
  const mask = slots.length - 1;
  let seen = 0;
  for (let i = start; i < start + size; i++) seen |= slots[((hashes[i]! << 2) & mask) + codeAt]!;
  return seen;
}

function equalBytes(store: Uint8Array, offset: number, bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from, k = offset; i < to; i++, k++) if (store[k] !== bytes[i]) return false;
  return true;
}

/** A call of `set` costs more for a text of usual length. */
function copyBytes(bytes: Uint8Array, from: number, to: number, store: Uint8Array, offset: number): void {
  for (let i = from, k = offset; i < to; i++, k++) store[k] = bytes[i]!;
}

function place(slots: Int32Array, hash: number, offset: number, extent: number, code: number): void {
  const mask = slots.length - 1;
  let slot = (hash << 2) & mask;
  while (slots[slot + codeAt] !== 0) slot = (slot + slotSize) & mask;
  slots[slot + hashAt] = hash;
  slots[slot + offsetAt] = offset;
  slots[slot + extentAt] = extent;
  slots[slot + codeAt] = code;
}

function rehashed(slots: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(slots.length * 2);
  for (let slot = 0; slot < slots.length; slot += slotSize) {
    const code = slots[slot + codeAt]!;
    if (code === 0) continue;
    place(larger, slots[slot + hashAt]!, slots[slot + offsetAt]!, slots[slot + extentAt]!, code);
  }
  return larger;
}
