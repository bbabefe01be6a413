import { expect, test } from 'vitest';
import { logBuilder } from '../../../src/events/log/logBuilder.ts';
import { bytesOf } from '../parsedTexts.ts';

test('logBuilder speaks in the name of the function that was called', () => {
  const options = { user: 'who', time: 'at', format: 'csv' } as const;
  const { add, parse } = logBuilder('f', options);
  expect(() => add([{ who: 'a' }])).toThrow(/^f: events\[0\]\.at is not there/);
  expect(() => parse(bytesOf('x\n'))).toThrow(/^f: bytes have no column 'who'/);
  expect(() => logBuilder('f', { ...options, user: 5 as unknown as string })).toThrow(/^f: fields name 5/);
  expect(() => logBuilder('f', { ...options, timeZone: 'x' })).toThrow(/^f: timeZone is 'x'/);
});

test('logBuilder reads a field once that is the type and a dimension', () => {
  const builder = logBuilder('f', { user: 'a', time: 'at', type: 'a', dimensions: ['a', 'b'], format: 'ndjson' });
  builder.parse(bytesOf('{"a":"x","at":1,"b":null}\n'));
  const x = { labels: ['x'], codes: Int32Array.of(0) };
  expect(builder.finish().log).toEqual({
    users: x,
    times: Float64Array.of(1),
    types: x,
    dimensions: { a: x, b: { labels: [], codes: Int32Array.of(-1) } },
  });
});
