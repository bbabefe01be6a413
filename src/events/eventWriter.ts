import { shown } from '../check/shown.ts';
import { byteDictionary, type ByteDictionary } from './byteDictionary.ts';
import { grown } from './grown.ts';
import type { EventFormat, LineFault, Spans } from './parseTypes.ts';
import { spanNumber } from './spanNumber.ts';
import { spanText } from './spanText.ts';
import { spanTime } from './spanTime.ts';
import { spanValue } from './spanValue.ts';
import type { EventFields, EventLog } from './types.ts';

/** Where a builder's events go. */
export interface EventWriter {
  /** Adds the event whose fields were found in some bytes, or says why not. */
  readonly addSpans: (bytes: Uint8Array) => LineFault | null;
  /** Adds the columns of other events. */
  readonly addLog: (log: EventLog) => void;
  /** The columns so far, in the order in which the events came. */
  readonly columns: () => EventLog;
}

/**
 * Collects events in growing columns. Of a line's event, all is read before anything is added, so a bad line leaves nothing
 * behind, not even the name of its user.
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
  const timePlace = names.indexOf(time);
  const valuePlace = value === undefined ? -1 : names.indexOf(value);
  const found = new Int32Array(texts.length);
  let times = new Float64Array(1024);
  let values = new Float64Array(1024);
  let size = 0;

  const reserve = (more: number): void => {
    if (size + more <= times.length) return;
    const length = Math.max(size + more, times.length * 2);
    times = grown(times, length);
    if (value !== undefined) values = grown(values, length);
    for (const text of texts) text.codes = grown(text.codes, length);
  };
  const addSpans = (bytes: Uint8Array): LineFault | null => {
    const { from, to, kinds } = spans;
    const at = spanTime(bytes, from[timePlace]!, to[timePlace]!, kinds[timePlace]!, midnightOf, format);
    if (!(at < Infinity)) return timeFault(time, at, rawText(bytes, spans, timePlace));
    const worth =
      valuePlace < 0 ? NaN : spanValue(bytes, from[valuePlace]!, to[valuePlace]!, kinds[valuePlace]!, format);
    if (worth === Infinity) {
      return { code: 'ERR_TYPE', fact: `${value!} is ${rawText(bytes, spans, valuePlace)}, not a number` };
    }
    let isNew = false;
    for (let k = 0; k < texts.length; k++) {
      const text = texts[k]!;
      found[k] = findCode(bytes, spans, text.place, text.dictionary);
      if (found[k]! < -1) isNew = true;
    }
    const fault = isNew ? insertTexts(bytes, spans, texts, found) : null;
    if (fault) return fault;
    if (found[0] === -1) return { code: 'ERR_TYPE', fact: `${user} is missing: an event is somebody's` };
    reserve(1);
    for (let k = 0; k < texts.length; k++) texts[k]!.codes[size] = found[k]!;
    times[size] = at;
    if (value !== undefined) values[size] = worth;
    size++;
    return null;
  };
  const addLog = (log: EventLog): void => {
    const added = log.times.length;
    reserve(added);
    const columns = [log.users, ...(log.types ? [log.types] : []), ...dimensions.map((name) => dimensionOf(log, name))];
    for (const [k, { labels, codes }] of columns.entries()) {
      const { dictionary, codes: to } = texts[k]!;
      // A label that no event has is left behind.
      const places = new Int32Array(labels.length).fill(-1);
      for (let i = 0; i < added; i++) {
        const code = codes[i]!;
        if (code >= 0 && places[code] === -1) places[code] = dictionary.codeOfText(labels[code]!);
        to[size + i] = code < 0 ? -1 : places[code]!;
      }
    }
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

interface TextColumn {
  readonly name: string;
  /** The place of its span. */
  readonly place: number;
  readonly dictionary: ByteDictionary;
  codes: Int32Array;
}

function textColumn(name: string, names: readonly string[]): TextColumn {
  return { name, place: names.indexOf(name), dictionary: byteDictionary(), codes: new Int32Array(1024) };
}

function dimensionOf({ dimensions }: EventLog, name: string): EventLog['users'] {
  return Object.getOwnPropertyDescriptor(dimensions, name)!.value as EventLog['users'];
}

/** A code, -1 where a text is missing, -2 where it is new or no text. */
function findCode(bytes: Uint8Array, { from, to, kinds }: Spans, place: number, dictionary: ByteDictionary): number {
  const kind = kinds[place]!;
  if (kind === 0) return -1;
  const code = kind === 5 ? -1 : dictionary.find(bytes, from[place]!, to[place]!, kind);
  return code < 0 ? -2 : code;
}

/** Gives all new texts of an event their codes, or none if one is no text. */
function insertTexts(
  bytes: Uint8Array,
  spans: Spans,
  texts: readonly TextColumn[],
  found: Int32Array,
): LineFault | null {
  const { from, to, kinds } = spans;
  const labels = texts.map(({ place }, k) => (found[k] === -2 ? labelText(bytes, spans, place) : ''));
  const wrong = labels.indexOf(null);
  if (wrong >= 0) {
    const { name, place } = texts[wrong]!;
    const raw = rawText(bytes, spans, place);
    const isText = kinds[place]! < 4;
    const fact = isText ? 'is not well-formed text' : `is ${raw}, neither text nor a whole number`;
    return { code: 'ERR_TYPE', fact: `${name} ${fact}` };
  }
  if (found[0] === -1) return null; // nobody's event is refused
  for (const [k, { place, dictionary }] of texts.entries()) {
    if (found[k] !== -2) continue;
    const label = labels[k];
    // A number that is beyond the doubles is missing, as null is.
    found[k] = label === undefined ? -1 : dictionary.insert(bytes, from[place]!, to[place]!, kinds[place]!, label!);
  }
  return null;
}

/** The label that a span means, `null` if it is none, `undefined` if it is missing. */
function labelText(bytes: Uint8Array, { from, to, kinds }: Spans, place: number): string | null | undefined {
  const [start, end, kind] = [from[place]!, to[place]!, kinds[place]!];
  if (kind === 5) return null;
  if (kind < 4) return spanText(bytes, start, end, kind);
  const number = spanNumber(bytes, start, end, kind);
  if (number === Infinity || number === -Infinity) return undefined;
  return Number.isSafeInteger(number) ? String(number) : null;
}

/** How what was read looks in a message. */
function rawText(bytes: Uint8Array, { from, to, kinds }: Spans, place: number): string {
  const kind = kinds[place]!;
  if (kind === 0) return 'missing';
  const text = spanText(bytes, from[place]!, to[place]!, kind < 4 ? kind : 1) ?? '�';
  return kind < 4 ? shown(text) : text.slice(0, 40);
}

function timeFault(name: string, time: number, raw: string): LineFault {
  if (time !== Infinity) return { code: 'ERR_OUT_OF_RANGE', fact: `${name} is ${raw}, no date` };
  const allowed = 'milliseconds, a date, or a date and time with an offset';
  return { code: 'ERR_TYPE', fact: `${name} is ${raw}, not a time: ${allowed}` };
}
