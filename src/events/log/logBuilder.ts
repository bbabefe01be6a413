import { onlyOptions } from '../../check/onlyOptions.ts';
import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import { checkFields } from './checkFields.ts';
import { csvReader } from '../bytes/csvReader.ts';
import { eventWriter } from '../bytes/eventWriter.ts';
import { inTimeOrder } from './inTimeOrder.ts';
import { lineFeeder } from '../bytes/lineFeeder.ts';
import { ndjsonReader } from '../bytes/ndjsonReader.ts';
import type { EventLogBuilder, EventLogBuilderOptions, LineFault, LineProblem, LineSink } from '../bytes/parseTypes.ts';
import { readEvents } from './readEvents.ts';
import { spansOf } from '../bytes/spansOf.ts';
import type { EventFields } from '../types.ts';
import { zoneMidnights } from '../calendar/zoneMidnights.ts';

/** The builder behind `eventLogBuilder` and `parseEvents`. */
export function logBuilder(where: string, options: EventLogBuilderOptions): EventLogBuilder {
  onlyOptions(where, options, ['user', 'time', 'type', 'value', 'dimensions', 'timeZone', 'format']);
  const { format, ...fields } = options;
  if (format !== undefined && !['csv', 'ndjson'].includes(format)) {
    refuse('ERR_UNKNOWN_OPTION', where, 'format', `is ${shown(format)}, not one of csv, ndjson`);
  }
  const midnightOf = zoneMidnights(where, fields.timeZone);
  checkFields(where, fields);
  const names = namesOf(fields);
  const begin = () => {
    const spans = spansOf(names.length);
    const problems: LineProblem[] = [];
    const writer = eventWriter(fields, names, spans, midnightOf, format ?? 'ndjson');
    const problem = (line: number, { code, fact }: LineFault) => {
      problems.push({ line, code, fact });
    };
    const sink: LineSink = { events: (bytes) => writer.addSpans(bytes, problem), problem };
    const reader = format === 'csv' ? csvReader(where, names, spans, sink) : ndjsonReader(names, spans, sink);
    return { writer, problems, feeder: lineFeeder(reader) };
  };
  let building = begin();
  return {
    add: (events) => {
      const log = readEvents(where, events, fields, midnightOf);
      building.feeder.settle(); // of equal times, what came first stays first
      building.writer.addLog(log);
    },
    parse: (bytes) => {
      if (format === undefined) refuse('ERR_TYPE', where, 'format', 'is undefined, and bytes need one: csv or ndjson');
      if (!(bytes instanceof Uint8Array)) refuse('ERR_TYPE', where, 'bytes', `is ${shown(bytes)}, not a Uint8Array`);
      building.feeder.feed(bytes);
    },
    finish: () => {
      building.feeder.end();
      const { writer, problems } = building;
      building = begin();
      return { log: inTimeOrder(writer.columns()), problems };
    },
  };
}

/** Every name once: one field may be the type and a dimension. */
function namesOf({ user, time, type, value, dimensions = [] }: EventFields): string[] {
  const names = [user, time, ...dimensions, type, value];
  return [...new Set(names.filter((name) => name !== undefined))];
}
