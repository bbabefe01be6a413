import type { Codes } from '../../table/types.ts';
import { grown } from './grown.ts';
import { insertTexts } from './insertTexts.ts';
import { lineFault } from './lineFault.ts';
import type { EventFormat, LineSink, Spans } from './parseTypes.ts';
import { readSpanTimes } from './readSpanTimes.ts';
import { readSpanValues } from './readSpanValues.ts';
import { textColumn, type TextColumn } from './textColumn.ts';
import type { EventFields, EventLog } from '../types.ts';

/** Where a builder's events go. */
export interface EventWriter {
  /** Adds the events whose fields were found in some bytes, and tells of those that are none; how many they are. */
  readonly addSpans: (bytes: Uint8Array, tell: LineSink['problem']) => number;
  /** Adds the columns of other events. */
  readonly addLog: (log: EventLog) => void;
  /** The columns so far, in the order in which the events came. */
  readonly columns: () => EventLog;
}

/**
 * Collects events in growing columns: of many lines at once, one column after the other. Of a line's event, all is read before
 * anything is added for good, so a bad line leaves nothing behind, not even the name of its user.
 *
 * @param names - The names of the fields, in the places of the spans.
 */
export function eventWriter(
  fields: EventFields,
  names: readonly string[],
  spans: Spans,
  midnightOf: (localDay: number) => number,
  format: EventFormat,
): EventWriter {
  const { user, time, type, value, dimensions = [] } = fields;
  const texts = [user, ...(type === undefined ? [] : [type]), ...dimensions].map((name) => textColumn(name, names));
  const odd = new Uint8Array(spans.most);
  let times = new Float64Array(1024);
  let values = new Float64Array(1024);
  let size = 0;

  const reserve = (more: number, expected: number): void => {
    if (size + more <= times.length) return;
    const length = Math.max(size + expected, times.length * 2);
    times = grown(times, length);
    if (value !== undefined) values = grown(values, length);
    for (const text of texts) text.codes = grown(text.codes, length);
  };
  const addSpans = (bytes: Uint8Array, tell: LineSink['problem']): number => {
    if (spans.size === 0) return 0;
    reserve(spans.size, eventsIn(bytes, spans));
    odd.fill(0);
    readSpanTimes(bytes, spans, names.indexOf(time), midnightOf, format, times, size, odd);
    if (value !== undefined) readSpanValues(bytes, spans, names.indexOf(value), format, values, size, odd);
    for (const { place, dictionary, codes } of texts) {
      dictionary.findAll(bytes, spans, place, codes, size);
      markNew(codes, size, spans.size, odd);
    }
    markNobody(texts[0]!.codes, size, spans.size, odd);
    let dropped = false;
    for (let line = odd.indexOf(1); line >= 0; line = odd.indexOf(1, line + 1)) {
      const at = size + line;
      const fault =
        times[at]! < Infinity && values[at] !== Infinity
          ? insertTexts(bytes, spans, line, texts, at)
          : lineFault(bytes, spans, line, names, fields, times[at]!);
      if (fault) tell(spans.lines[line]!, fault);
      if (fault) dropped = true;
      else odd[line] = 0;
    }
    const before = size;
    size = dropped ? compacted(spans.size) : size + spans.size;
    spans.size = 0;
    return size - before;
  };
  /** Closes the gaps of the events that are none; how many there are then. */
  const compacted = (added: number): number => {
    let to = size;
    for (let line = 0; line < added; line++) {
      if (odd[line] === 1) continue;
      const at = size + line;
      times[to] = times[at]!;
      if (value !== undefined) values[to] = values[at]!;
      for (const { codes } of texts) codes[to] = codes[at]!;
      to++;
    }
    return to;
  };
  const addLog = (log: EventLog): void => {
    const added = log.times.length;
    reserve(added, added);
    const columns = [log.users, ...(log.types ? [log.types] : []), ...dimensions.map((name) => dimensionOf(log, name))];
    for (const [k, column] of columns.entries()) addCodes(column, texts[k]!, size);
    times.set(log.times, size);
    if (log.values) values.set(log.values, size);
    size += added;
  };
  const columns = (): EventLog => {
    const codesOf = ({ dictionary, codes }: TextColumn) => ({ labels: dictionary.labels, codes: codes.slice(0, size) });
    const [users, ...others] = texts.map(codesOf);
    const types = type === undefined ? undefined : others.shift();
    return {
      users: users!,
      times: times.slice(0, size),
      ...(types === undefined ? {} : { types }),
      ...(value === undefined ? {} : { values: values.slice(0, size) }),
      dimensions: Object.fromEntries(dimensions.map((name, k) => [name, others[k]!])),
    };
  };
  return { addSpans, addLog, columns };
}

function dimensionOf({ dimensions }: EventLog, name: string): Codes {
  return Object.getOwnPropertyDescriptor(dimensions, name)!.value as Codes;
}

/** How many events the lines of the spans and all that follow are, if what follows is much like them. */
function eventsIn(bytes: Uint8Array, { most, size, from }: Spans): number {
  if (size < most) return size;
  const first = from[0]!;
  const length = (from[size - 1]! - first) / (size - 1);
  return length >= 1 ? Math.max(size, Math.ceil((1.01 * (bytes.length - first)) / length)) : size;
}

function addCodes({ labels, codes }: Codes, { dictionary, codes: to }: TextColumn, start: number): void {
  // A label that no event has is left behind.
  const places = new Int32Array(labels.length).fill(-1);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code >= 0 && places[code] === -1) places[code] = dictionary.codeOfText(labels[code]!);
    to[start + i] = code < 0 ? -1 : places[code]!;
  }
}

/** Marks lines with a text that has no code yet. */
function markNew(codes: Int32Array, start: number, count: number, odd: Uint8Array): void {
  for (let line = 0; line < count; line++) if (codes[start + line]! < -1) odd[line] = 1;
}

/** Marks lines without a user. */
function markNobody(codes: Int32Array, start: number, count: number, odd: Uint8Array): void {
  for (let line = 0; line < count; line++) if (codes[start + line]! < 0) odd[line] = 1;
}
