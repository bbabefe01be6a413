import { expect, test } from 'vitest';
import { insertTexts } from '../../../src/events/bytes/insertTexts.ts';
import { textColumn } from '../../../src/events/bytes/textColumn.ts';
import { lineOf } from '../lineTexts.ts';

function begin() {
  const texts = ['who', 'kind'].map((name) => textColumn(name, ['who', 'kind']));
  const add = (...given: readonly (readonly [kind: number, text: string])[]) => {
    const [bytes, spans] = lineOf(...given);
    for (const [k, { codes }] of texts.entries()) codes[7] = given[k]![0] === 0 ? -1 : -2;
    const fault = insertTexts(bytes, spans, 0, texts, 7);
    return fault ? fault.fact : texts.map(({ codes }) => codes[7]);
  };
  return { add, labels: () => texts.map(({ dictionary }) => dictionary.labels) };
}

test('insertTexts gives new texts their codes, and finds those that came meanwhile', () => {
  const { add, labels } = begin();
  expect(add([1, 'a'], [1, ''])).toEqual([0, 0]);
  expect(add([3, '\\u0061'], [0, ''])).toEqual([0, -1]);
  expect(add([4, '7'], [4, '1e999'])).toEqual([1, -1]);
  expect(add([1, '7'], [1, 'x'])).toEqual([1, 1]);
  expect(labels()).toEqual([
    ['a', '7'],
    ['', 'x'],
  ]);
});

test('insertTexts leaves nothing behind of a line that is no event', () => {
  const { add, labels } = begin();
  expect(add([1, 'a'], [5, '{}'])).toBe('kind is {}, neither text nor a whole number');
  expect(add([1, 'a'], [3, '\\x'])).toBe('kind is not well-formed text');
  expect(add([4, '0.5'], [1, 'x'])).toBe('who is 0.5, neither text nor a whole number');
  expect(add([0, ''], [1, 'x'])).toBe("who is missing: an event is somebody's");
  expect(add([4, '-1e999'], [1, 'x'])).toBe("who is missing: an event is somebody's");
  expect(labels()).toEqual([[], []]);
});
