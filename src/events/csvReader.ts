import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import type { LineFault, LineReader, LineSink, Spans } from './parseTypes.ts';
import { spansOf } from './spansOf.ts';
import { spanText } from './spanText.ts';

/**
 * Reads comma-separated values (RFC 4180), the first record being the names: finds where the wanted fields stand.
 *
 * A field is quoted if it begins with a quote; what is quoted may hold commas, doubled quotes and line breaks. Whole lines end
 * with a line feed, so only what is quoted need look for the end of the bytes. A bad record costs its first line: a quote that
 * is never closed does not swallow what follows. The header may come again, as in files that were joined.
 */
export function csvReader(where: string, names: readonly string[], spans: Spans, sink: LineSink): LineReader {
  const record: CsvRecord = { end: 0, lines: 0, columns: 0 };
  let header: CsvHeader | undefined;
  let line = 1;
  return (bytes, from, to, last) => {
    for (let at = from; at < to;) {
      const begin = header ? at : afterMark(bytes, at);
      const blank = blankEnd(bytes, begin);
      if (blank > 0) {
        at = blank;
        line++;
        continue;
      }
      const fact = readRecord(bytes, begin, to, header?.slots, spans, record);
      if (fact === unclosed && !last) return at;
      const fault = fact !== '' ? faultOf(fact, record, header) : header ? sink.event(bytes) : null;
      if (header === undefined) header = headerOf(where, names, bytes, begin, to, record, fault);
      else if (fault && !sameBytes(bytes, afterMark(bytes, begin), header.bytes)) sink.problem(line, fault);
      at = fact === '' ? record.end : bytes.indexOf(10, begin) + 1;
      line += fact === '' ? record.lines : 1;
    }
    return to;
  };
}

interface CsvRecord {
  end: number;
  lines: number;
  columns: number;
}

interface CsvHeader {
  readonly bytes: Uint8Array;
  /** The place of every column among the wanted ones, or -1. */
  readonly slots: Int32Array;
}

const unclosed = 'opens a quote that is never closed';
const unequal = 'is not as long as the header';

/** What keeps the bytes from being a record, '' if nothing does; the record's spans and extent otherwise. */
function readRecord(
  bytes: Uint8Array,
  from: number,
  to: number,
  slots: Int32Array | undefined,
  spans: Spans,
  record: CsvRecord,
): string {
  let at = from;
  let lines = 1;
  for (let column = 0; ; column++) {
    let start = at;
    let kind = 1;
    let end: number;
    if (bytes[at] === 34) {
      start = ++at;
      for (; ; at++) {
        if (at >= to) return unclosed;
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
      if (column >= slots.length) return unequal;
      const slot = slots[column]!;
      if (slot >= 0) {
        spans.from[slot] = start;
        spans.to[slot] = end;
        spans.kinds[slot] = kind;
      }
    }
    if (bytes[at++] === 10) {
      record.end = at;
      record.lines = lines;
      return slots && column + 1 < slots.length ? unequal : '';
    }
  }
}

function faultOf(fact: string, { columns }: CsvRecord, header: CsvHeader | undefined): LineFault {
  if (fact !== unequal || !header) return { code: 'ERR_TYPE', fact };
  const { length } = header.slots;
  const more = columns > length ? `more than ${String(length)}` : String(columns);
  return { code: 'ERR_LENGTH', fact: `has ${more} fields, the header ${String(length)}` };
}

/** Reads the record again, now that its columns are counted, for the texts of all of them. */
function headerOf(
  where: string,
  names: readonly string[],
  bytes: Uint8Array,
  from: number,
  to: number,
  record: CsvRecord,
  fault: LineFault | null,
): CsvHeader {
  if (fault) refuse(fault.code, where, 'bytes', `have no header: it ${fault.fact}`);
  const spans = spansOf(record.columns);
  readRecord(
    bytes,
    from,
    to,
    Int32Array.from({ length: record.columns }, (_, column) => column),
    spans,
    record,
  );
  const columns = Array.from(spans.kinds, (kind, i) => spanText(bytes, spans.from[i]!, spans.to[i]!, kind || 1));
  for (const name of names) {
    const found = columns.filter((column) => column === name).length;
    if (found === 1) continue;
    const there = columns.slice(0, 8).map((column) => column ?? '?');
    const fact = `${found === 0 ? 'no column' : 'two columns'} ${shown(name)}; there is ${there.join(', ')}`;
    refuse('ERR_TYPE', where, 'bytes', `have ${fact}${columns.length > 8 ? ' …' : ''}`);
  }
  const slots = Int32Array.from(columns, (column) => (column === null ? -1 : names.indexOf(column)));
  return { bytes: Uint8Array.from(bytes.subarray(from, record.end)), slots };
}

/** Behind the mark with which some programs begin a text in UTF-8. */
function afterMark(bytes: Uint8Array, at: number): number {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf ? at + 3 : at;
}

/** Behind a line on which nothing stands, or 0. */
function blankEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 10) return at + 1;
  return bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : 0;
}

function sameBytes(bytes: Uint8Array, from: number, others: Uint8Array): boolean {
  return others.every((byte, i) => bytes[from + i] === byte);
}
