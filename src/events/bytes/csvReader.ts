import { csvHeader, type CsvHeader } from './csvHeader.ts';
import { csvFaults } from './csvFaults.ts';
import { readRecord, type CsvRecord } from './readRecord.ts';
import type { LineFault, LineReader, LineSink, Spans } from './parseTypes.ts';

/**
 * Reads comma-separated values (RFC 4180), the first record being the names: finds where the wanted fields stand.
 *
 * A field is quoted if it begins with a quote; what is quoted may hold commas, doubled quotes and line breaks. A bad record
 * costs its first line: a quote that is never closed does not swallow what follows. The header may come again, as in files
 * that were joined.
 */
export function csvReader(where: string, names: readonly string[], spans: Spans, sink: LineSink): LineReader {
  const record: CsvRecord = { end: 0, lines: 0, columns: 0 };
  let header: CsvHeader | undefined;
  let line = 1;
  return (bytes, from, to, last) => {
    let at = from;
    while (at < to) {
      const again = header ? againEnd(bytes, at, to, header.bytes) : 0;
      const skipped = again || blankEnd(bytes, header ? at : afterMark(bytes, at));
      if (skipped > 0) {
        at = skipped;
        line += again > 0 ? header!.lines : 1;
        continue;
      }
      const begin = header ? at : afterMark(bytes, at);
      const fact = readRecord(bytes, begin, to, header?.slots, spans, record);
      if (fact === csvFaults.unclosed && !last) break;
      if (header === undefined) header = csvHeader(where, names, bytes, begin, to, record, fact);
      else if (fact === '') {
        spans.lines[spans.size++] = line;
        if (spans.size === spans.most) sink.events(bytes);
      } else {
        sink.events(bytes); // problems are told in the order of lines
        sink.problem(line, faultOf(fact, record, header));
      }
      at = fact === '' ? record.end : bytes.indexOf(10, begin) + 1;
      line += fact === '' ? record.lines : 1;
    }
    sink.events(bytes);
    return at;
  };
}

function faultOf(fact: string, { columns }: CsvRecord, { slots: { length } }: CsvHeader): LineFault {
  if (fact !== csvFaults.unequal) return { code: 'ERR_TYPE', fact };
  const more = columns > length ? `more than ${String(length)}` : String(columns);
  return { code: 'ERR_LENGTH', fact: `has ${more} fields, the header ${String(length)}` };
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

/** Behind a header that comes again, or 0. */
function againEnd(bytes: Uint8Array, at: number, to: number, header: Uint8Array): number {
  const begin = afterMark(bytes, at);
  const end = begin + header.length;
  if (end > to) return 0;
  for (let i = 0; i < header.length; i++) if (bytes[begin + i] !== header[i]) return 0;
  return end;
}
