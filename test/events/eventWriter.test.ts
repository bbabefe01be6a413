import { expect, test } from 'vitest';
import { eventWriter } from '../../src/events/eventWriter.ts';
import { spansOf } from '../../src/events/spansOf.ts';
import { bytesOf } from './parsedTexts.ts';

const fields = { user: 'who', time: 'at', dimensions: ['kind'] };
const names = ['who', 'at', 'kind'];
const midnightOf = (localDay: number) => localDay * 86_400_000;

/** A writer, and a way to give it one event's fields by kind and text. */
function begin() {
  const spans = spansOf(3);
  const writer = eventWriter(fields, names, spans, midnightOf, 'ndjson');
  const add = (...given: readonly [kind: number, text: string][]) => {
    let text = '';
    given.forEach(([kind, part], k) => {
      spans.kinds[k] = kind;
      spans.from[k] = text.length;
      text += part;
      spans.to[k] = text.length;
    });
    return writer.addSpans(bytesOf(text));
  };
  return { writer, add };
}

test('eventWriter adds an event whose fields were found, and says why it does not', () => {
  const { writer, add } = begin();
  expect(add([1, 'a'], [4, '5'], [1, 'x'])).toBeNull();
  expect(add([4, '7'], [1, '1970-01-01'], [0, ''])).toBeNull();
  expect(add([1, '7'], [4, '6'], [3, '\\u0078'])).toBeNull();
  expect(add([0, ''], [4, '6'], [1, 'new'])).toEqual({
    code: 'ERR_TYPE',
    fact: "who is missing: an event is somebody's",
  });
  expect(add([4, '1e999'], [4, '6'], [1, 'x'])).toEqual({
    code: 'ERR_TYPE',
    fact: "who is missing: an event is somebody's",
  });
  expect(add([4, '1.5'], [4, '6'], [1, 'x'])).toEqual({
    code: 'ERR_TYPE',
    fact: 'who is 1.5, neither text nor a whole number',
  });
  expect(add([1, 'new'], [4, '6'], [5, 'true'])).toEqual({
    code: 'ERR_TYPE',
    fact: 'kind is true, neither text nor a whole number',
  });
  expect(add([1, 'a'], [4, '7'], [4, '1e999'])).toBeNull();
  expect(writer.columns()).toEqual({
    users: { labels: ['a', '7'], codes: Int32Array.of(0, 1, 1, 0) },
    times: Float64Array.of(5, 0, 6, 7),
    dimensions: { kind: { labels: ['x'], codes: Int32Array.of(0, -1, 0, -1) } },
  });
});

test('eventWriter adds columns to what it has, without labels that no event has', () => {
  const { writer, add } = begin();
  add([1, 'b'], [4, '5'], [1, 'x']);
  writer.addLog({
    users: { labels: ['a', 'b', 'c'], codes: Int32Array.of(2, 1) },
    times: Float64Array.of(1, 2),
    dimensions: { kind: { labels: ['y', 'z'], codes: Int32Array.of(-1, 1) } },
  });
  expect(writer.columns()).toEqual({
    users: { labels: ['b', 'c'], codes: Int32Array.of(0, 1, 0) },
    times: Float64Array.of(5, 1, 2),
    dimensions: { kind: { labels: ['x', 'z'], codes: Int32Array.of(0, -1, 1) } },
  });
});
