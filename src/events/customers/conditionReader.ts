import { maskOf } from '../../table/maskOf.ts';
import type { Codes, Condition, Field } from '../../table/types.ts';

/** Which of the events from `start` to `end` meet a condition: ones among zeros, until it is asked again. */
export type ConditionReader = (start: number, end: number) => Uint8Array;

/**
 * Reads a condition once, to ask it of stretch after stretch of the events: whether a text meets it is found out once a text.
 *
 * @param length - How long a stretch is at most.
 * @param fieldOf - Reads a field by its name.
 */
export function conditionReader(
  condition: Condition,
  length: number,
  fieldOf: (name: string) => Field,
): ConditionReader {
  if ('of' in condition) {
    const field = fieldOf(condition.of);
    if (!(field instanceof Float64Array)) return textReader(condition, length, field);
    return (start, end) => maskOf(condition, end - start, () => field.subarray(start, end));
  }
  if ('not' in condition) {
    const read = conditionReader(condition.not, length, fieldOf);
    return (start, end) => turned(read(start, end));
  }
  const every = 'all' in condition;
  const readers = (every ? condition.all : condition.any).map((part) => conditionReader(part, length, fieldOf));
  const mask = new Uint8Array(length);
  return (start, end) => {
    const met = mask.subarray(0, end - start).fill(Number(every));
    for (const read of readers) join(met, read(start, end), every);
    return met;
  };
}

function textReader(condition: Condition, length: number, { labels, codes }: Codes): ConditionReader {
  // Every code once, and before them that of what is missing: -1.
  const each = new Int32Array(labels.length + 1).map((_, i) => i - 1);
  const meets = maskOf(condition, each.length, () => ({ labels, codes: each }));
  const mask = new Uint8Array(length);
  return (start, end) => {
    for (let i = start; i < end; i++) mask[i - start] = meets[codes[i]! + 1]!;
    return mask.subarray(0, end - start);
  };
}

function turned(mask: Uint8Array): Uint8Array {
  for (let i = 0; i < mask.length; i++) mask[i]! ^= 1;
  return mask;
}

function join(mask: Uint8Array, other: Uint8Array, every: boolean): void {
  for (let i = 0; i < mask.length; i++) mask[i] = every ? mask[i]! & other[i]! : mask[i]! | other[i]!;
}
