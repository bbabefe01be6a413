import { logBuilder } from './log/logBuilder.ts';
import type { EventLogBuilder, EventLogBuilderOptions } from './bytes/parseTypes.ts';

/**
 * Builds a log piece by piece: from rows and columns, and from the bytes of CSV or NDJSON (JSON Lines) as they arrive.
 *
 * `parse` takes the next piece of one text, wherever it was cut, and encodes ids straight from its bytes; the pieces may be
 * written over afterwards. It is how an asynchronous stream is read: `for await (const bytes of stream) builder.parse(bytes)`.
 * What lines hold, and how bad ones are told, is as in {@link parseEvents}.
 *
 * @param options - Which field is which and, for `parse`, the format.
 * @returns `add`, `parse`, and `finish`, which hands over the log and leaves the builder as new.
 * @throws TypeError if an option is none; from `add` whatever {@link eventLog} throws; from `parse` a TypeError if there is no
 * format, or the header of a CSV lacks a field.
 *
 * @example
 * ```ts
 * import { eventLogBuilder } from 'engagement-metrics/events';
 * const builder = eventLogBuilder({ user: 'who', time: 'at', format: 'ndjson' });
 * const bytes = new TextEncoder().encode('{"who":"zoë","at":"2024-03-01"}\n{"who":"b","at":"soon"}\n');
 * builder.parse(bytes.subarray(0, 10)); // in the middle of a letter
 * builder.parse(bytes.subarray(10));
 * builder.add([{ who: 'b', at: '2024-02-29' }]);
 * const { log, problems } = builder.finish();
 * log.users; // => { labels: ['zoë', 'b'], codes: Int32Array.of(1, 0) }
 * problems.map(({ line, code }) => [line, code]); // => [[2, 'ERR_TYPE']]
 * ```
 */
export function eventLogBuilder(options: EventLogBuilderOptions): EventLogBuilder {
  return logBuilder('eventLogBuilder', options);
}
