import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import { readRecord, type CsvRecord } from './readRecord.ts';
import { spansOf } from './spansOf.ts';
import { spanText } from './spanText.ts';

/** The first record of a file. */
export interface CsvHeader {
  /** As it is written. */
  readonly bytes: Uint8Array;
  /** So many lines it takes. */
  readonly lines: number;
  /** The place of every column among the wanted ones, or -1. */
  readonly slots: Int32Array;
}

/** Reads the names of the columns, each wanted one of which must be there once. */
export function csvHeader(
  where: string,
  names: readonly string[],
  bytes: Uint8Array,
  from: number,
  to: number,
  record: CsvRecord,
  fact: string,
): CsvHeader {
  if (fact !== '') refuse('ERR_TYPE', where, 'bytes', `have no header: it ${fact}`);
  // Now that its columns are counted, there is room for the texts of all of them.
  const spans = spansOf(record.columns, 1);
  const all = Int32Array.from(spans.kinds, (_, column) => column);
  readRecord(bytes, from, to, all, spans, record);
  const columns = Array.from(spans.kinds, (kind, i) => spanText(bytes, spans.from[i]!, spans.to[i]!, kind || 1));
  for (const name of names) {
    const found = columns.filter((column) => column === name).length;
    if (found === 1) continue;
    const there = columns.slice(0, 8).map((column) => column ?? '?');
    const lack = `${found === 0 ? 'no column' : 'two columns'} ${shown(name)}; there is ${there.join(', ')}`;
    refuse('ERR_TYPE', where, 'bytes', `have ${lack}${columns.length > 8 ? ' …' : ''}`);
  }
  const slots = Int32Array.from(columns, (column) => (column === null ? -1 : names.indexOf(column)));
  return { bytes: Uint8Array.from(bytes.subarray(from, record.end)), lines: record.lines, slots };
}
