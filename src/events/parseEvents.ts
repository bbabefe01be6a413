import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { logBuilder } from './log/logBuilder.ts';
import type { ParsedEvents, ParseEventsOptions } from './bytes/parseTypes.ts';

/**
 * Parses events from the bytes (UTF-8) of CSV or NDJSON (JSON Lines) into a log: ids are encoded straight from the bytes, and a
 * string is made once for each.
 *
 * - CSV: RFC 4180, commas, a header that names the columns. An empty field is missing, `""` is empty text. Numbers are read as
 *   `Number` reads them, digits for a time are milliseconds.
 * - NDJSON: one object a line. Users and other texts are strings or whole numbers, values are numbers; a key that is not
 *   there, or `null`, is missing. Whatever else an object holds is skipped, not checked.
 *
 * A time is text as {@link eventLog} reads it, or milliseconds since 1970. A line that is no event is left out and told by
 * its number; nothing else is lost. Blank lines are none, and a header may come again, as in files that were joined.
 *
 * @param bytes - All of it, or pieces of it, cut anywhere.
 * @param options - The format, and which field is which.
 * @returns The log, in the order of time, and the lines that were left out.
 * @throws TypeError if an option is none, the bytes are none, or the header of a CSV lacks a field.
 * @see Y. Shafranovich, "Common Format and MIME Type for Comma-Separated Values (CSV) Files", RFC 4180, 2005.
 *
 * @example
 * ```ts
 * import { parseEvents } from 'engagement-metrics/events';
 * const text = 'who,at,paid\na,2024-03-01,5\n"b, c",2024-02-29T23:30:00+01:00,7.5\nd,2024-02-30,1\n';
 * const { log, problems } = parseEvents(new TextEncoder().encode(text), {
 *   format: 'csv', user: 'who', time: 'at', value: 'paid',
 * });
 * log.users.labels; // => ['a', 'b, c']
 * log.values; // => Float64Array.of(7.5, 5)
 * problems; // => [{ line: 4, code: 'ERR_OUT_OF_RANGE', fact: "at is '2024-02-30', no date" }]
 * ```
 */
export function parseEvents(bytes: Uint8Array | Iterable<Uint8Array>, options: ParseEventsOptions): ParsedEvents {
  const where = 'parseEvents';
  const { parse, finish } = logBuilder(where, options);
  const pieces = bytes instanceof Uint8Array ? [bytes] : bytes;
  if (typeof pieces !== 'object' || (pieces as unknown) === null || !(Symbol.iterator in pieces)) {
    refuse('ERR_TYPE', where, 'bytes', `is ${shown(pieces)}, neither bytes nor a list of them`);
  }
  parse(new Uint8Array(0)); // a format that is missing is told even if there is nothing to read
  for (const piece of pieces) parse(piece);
  return finish();
}
