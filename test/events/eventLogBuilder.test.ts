import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog, eventLogBuilder, parseEvents, type EventLogBuilderOptions } from 'engagement-metrics/events';
import { bytesOf, cut, events, fields, logOf, places, texts } from './parsedTexts.ts';

const who = { user: 'who', time: 'at' };
const rows = fc.array(events(fc.oneof(texts, fc.constantFrom('\ud800', '\udfff', 7))), { maxLength: 12 });

test('a builder that is given events in parts has the log of all of them', () => {
  fc.assert(
    fc.property(
      fc.array(rows, { maxLength: 5 }),
      fc.array(fc.constantFrom('rows', 'columns', 'log'), { minLength: 5, maxLength: 5 }),
      (parts, hows) => {
        const builder = eventLogBuilder(fields);
        parts.forEach((part, i) => {
          if (hows[i] === 'rows') return builder.add(part);
          const names = Object.keys({ who: 0, at: 0, kind: 0, 'paid "net"': 0, ['__proto__']: 0 });
          const column = (name: string) =>
            part.map((row) => Object.getOwnPropertyDescriptor(row, name)!.value as string);
          const plain = Object.fromEntries(names.map((name) => [name, column(name)]));
          if (hows[i] === 'columns' || part.length === 0) return builder.add(plain);
          // Encoded already, also with a label that no event has.
          const { users } = eventLog({ who: ['nobody', ...column('who')], at: [0, ...part.map((_, k) => k + 1)] }, who);
          builder.add({ ...plain, who: { labels: users.labels, codes: users.codes.slice(1) } });
        });
        expect(builder.finish()).toEqual({ log: logOf(parts.flat()), problems: [] });
      },
    ),
  );
});

test('a builder parses bytes cut anywhere, and takes rows before and after', () => {
  const text = fc.array(fc.tuple(texts, fc.nat())).map((list) => list.map(([id, at]) => `${JSON.stringify({ who: id, at })}\n`).join('')); // prettier-ignore
  fc.assert(
    fc.property(text, places, (lines, at) => {
      const builder = eventLogBuilder({ ...who, format: 'ndjson' });
      builder.add([{ who: '😀', at: 5 }]);
      for (const piece of cut(bytesOf(lines), at)) builder.parse(piece);
      builder.add({ who: ['zoë', '\ud800'], at: [1, 5] });
      const parsed = lines.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as object); // prettier-ignore
      const all = [{ who: '😀', at: 5 }, ...parsed, { who: 'zoë', at: 1 }, { who: '\ud800', at: 5 }];
      expect(builder.finish()).toEqual({ log: eventLog(all, who), problems: [] });
    }),
  );
});

test('a builder reads an asynchronous stream', async () => {
  const bytes = bytesOf('who,at\nzoë,1\nb,2\n');
  async function* stream() {
    for (const piece of cut(bytes, [3, 9])) yield await Promise.resolve(piece);
  }
  const builder = eventLogBuilder({ ...who, format: 'csv' });
  for await (const piece of stream()) builder.parse(piece);
  expect(builder.finish()).toEqual(parseEvents(bytes, { ...who, format: 'csv' }));
});

test('a builder is as new once it is finished, and what it handed over stays as it was', () => {
  const builder = eventLogBuilder({ ...who, format: 'csv' });
  builder.parse(bytesOf('who,at\na,1\nb'));
  const first = builder.finish();
  builder.parse(bytesOf('at,who\n2,c\n'));
  const second = builder.finish();
  expect(first.log.users.labels).toEqual(['a']);
  expect(first.problems).toEqual([{ line: 3, code: 'ERR_LENGTH', fact: 'has 1 fields, the header 2' }]);
  expect(second).toEqual({ log: eventLog([{ who: 'c', at: 2 }], who), problems: [] });
  expect(builder.finish()).toEqual({ log: eventLog([], who), problems: [] });
});

test('a builder adds all rows of a call, or none if one is refused', () => {
  const builder = eventLogBuilder({ ...who, value: 'paid', timeZone: 'Asia/Kathmandu' });
  const good = { who: 'a', at: '2024-01-01', paid: 1 };
  builder.add([good]);
  for (const bad of [
    { ...good, who: null },
    { ...good, at: 'soon' },
    { ...good, paid: 'x' },
    { who: 'x', at: 0 },
  ]) {
    expect(() => builder.add([{ ...good, who: 'new' }, bad])).toThrow(TypeError);
    expect(() => builder.add([{ ...good, who: 'new' }, bad])).toThrow(/^eventLogBuilder: events\[1\]/);
  }
  const { log } = builder.finish();
  expect(log).toEqual(eventLog([good], { ...who, value: 'paid', timeZone: 'Asia/Kathmandu' }));
  expect(log.times[0]).toBe(Date.parse('2023-12-31T18:15:00Z'));
});

test('a builder grows', () => {
  const builder = eventLogBuilder({ ...who, type: 'who', value: 'at', format: 'csv' });
  const lines = Array.from({ length: 5000 }, (_, i) => `u${String(i % 2100)},${String(i)}\n`).join('');
  builder.parse(bytesOf(`who,at\n${lines}`));
  const { log } = builder.finish();
  const known = Array.from({ length: 5000 }, (_, i) => ({ who: `u${String(i % 2100)}`, at: i }));
  expect(log).toEqual(eventLog(known, { ...who, type: 'who', value: 'at' }));
});

test('eventLogBuilder refuses options that are none, and bytes without a format', () => {
  const call = (options: object) => () => eventLogBuilder({ ...who, ...options } as EventLogBuilderOptions);
  expect(call({ format: 'json' })).toThrow(TypeError);
  expect(call({ format: 'json' })).toThrow("eventLogBuilder: format is 'json', not one of csv, ndjson");
  expect(call({ format: null })).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'format' }));
  expect(call({ delimiter: ';' })).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'delimiter' })); // prettier-ignore
  expect(call({ time: undefined })).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'fields' }));
  expect(call({ dimensions: 'who' })).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'fields.dimensions' })); // prettier-ignore
  const parse = (bytes: unknown, format?: 'csv') => () => {
    eventLogBuilder({ ...who, format }).parse(bytes as Uint8Array);
  };
  expect(parse(bytesOf('who,at\n'))).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'format' }));
  for (const junk of ['who,at\n', null, undefined, [1], new Uint16Array(1)]) {
    expect(parse(junk, 'csv')).toThrow(TypeError);
    expect(parse(junk, 'csv')).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'bytes' }));
  }
});
