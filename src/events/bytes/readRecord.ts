import { csvFaults } from './csvFaults.ts';
import type { Spans } from './parseTypes.ts';

/** What a record turned out to be. */
export interface CsvRecord {
  /** Behind its last byte. */
  end: number;
  /** So many lines it takes. */
  lines: number;
  /** So many fields it has, or had until something was wrong. */
  columns: number;
}

/**
 * What keeps some bytes from being a record, `''` if nothing does; otherwise the spans of its wanted fields, as the next line.
 *
 * Whole lines end with a line feed, so only what is quoted need look for the end of the bytes.
 *
 * @param slots - Which of the wanted fields each column is, or -1; a header has none yet.
 */
export function readRecord(
  bytes: Uint8Array,
  begin: number,
  past: number,
  slots: Int32Array | undefined,
  { most, size, from, to, kinds }: Spans,
  record: CsvRecord,
): string {
  let at = begin;
  let lines = 1;
  for (let column = 0; ; column++) {
    let start = at;
    let kind = 1;
    let end: number;
    if (bytes[at] === 34) {
      start = ++at;
      for (; ; at++) {
        if (at >= past) return csvFaults.unclosed;
        const byte = bytes[at];
        if (byte === 10) lines++;
        else if (byte === 34) {
          if (bytes[at + 1] !== 34) break;
          kind = 2;
          at++;
        }
      }
      end = at++;
      if (bytes[at] === 13 && bytes[at + 1] === 10) at++;
      if (bytes[at] !== 44 && bytes[at] !== 10) return 'has text behind a quote that closes';
    } else {
      while (bytes[at] !== 44 && bytes[at] !== 10) at++;
      end = bytes[at] === 10 && at > start && bytes[at - 1] === 13 ? at - 1 : at;
      if (end === start) kind = 0;
    }
    record.columns = column + 1;
    if (slots) {
      if (column >= slots.length) return csvFaults.unequal;
      const slot = slots[column]!;
      if (slot >= 0) {
        const place = slot * most + size;
        from[place] = start;
        to[place] = end;
        kinds[place] = kind;
      }
    }
    if (bytes[at++] === 10) {
      record.end = at;
      record.lines = lines;
      return slots && column + 1 < slots.length ? csvFaults.unequal : '';
    }
  }
}
