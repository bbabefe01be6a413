import { aggregatePass } from './aggregatePass.ts';
import { distinctPairs } from './distinctPairs.ts';
import { eventBlocks } from './eventBlocks.ts';
import { eventsBefore } from '../log/eventsBefore.ts';
import { lengthOf } from '../calendar/lengthOf.ts';
import type { TableSpan } from './tableTypes.ts';
import { textsOf } from './textsOf.ts';
import type { Aggregate, EventLog } from '../types.ts';

const where = 'customerTable';

/** So many texts a user has a bit for at most: 16 bytes a user. */
const fewTexts = 128;

/** One aggregate that was checked, for every user of the log: one pass, with a place or two a user; for many texts, a few. */
export function aggregateColumn(log: EventLog, aggregate: Aggregate, span: TableSpan): Float64Array {
  if (aggregate.type === 'share') return shareColumn(log, aggregate, span);
  const { window, where: condition } = aggregate;
  const from = window === undefined ? 0 : eventsBefore(log.times, span.asOf - lengthOf(where, 'window', window));
  const texts = aggregate.type === 'distinct' ? textsOf(log, aggregate.of) : undefined;
  const choice = { from, past: span.past, condition, texts };
  if (texts && texts.labels.length > fewTexts) {
    return distinctPairs(log.users.labels.length, texts.labels.length, (read) => {
      eventBlocks(where, log, choice, read);
    });
  }
  const pass = aggregatePass(log, aggregate, span, from);
  eventBlocks(where, log, choice, pass.read);
  return pass.column();
}

/** How many events meet both conditions, of how many meet the first. */
function shareColumn(
  log: EventLog,
  { when, where: chosen, window }: Extract<Aggregate, { readonly type: 'share' }>,
  span: TableSpan,
): Float64Array {
  const both = chosen === undefined ? when : { all: [chosen, when] };
  const shares = aggregateColumn(log, { type: 'count', where: both, window }, span);
  const wholes = aggregateColumn(log, { type: 'count', where: chosen, window }, span);
  for (let user = 0; user < shares.length; user++) shares[user]! /= wholes[user]!;
  return shares;
}
