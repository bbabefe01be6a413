import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventWriter } from '../../../src/events/bytes/eventWriter.ts';
import type { LineFault } from '../../../src/events/bytes/parseTypes.ts';
import { spansOf } from '../../../src/events/bytes/spansOf.ts';
import { bytesOf } from '../parsedTexts.ts';

const fields = { user: 'who', time: 'at', dimensions: ['kind'] };
const names = ['who', 'at', 'kind'];
const midnightOf = (localDay: number) => localDay * 86_400_000;

/** A writer, and a way to give it one event's fields by kind and text. */
function begin() {
  const spans = spansOf(3, 4);
  const writer = eventWriter(fields, names, spans, midnightOf, 'ndjson');
  const addAll = (...lines: readonly (readonly (readonly [kind: number, text: string])[])[]) => {
    let text = '';
    lines.forEach((given, line) => {
      spans.lines[spans.size++] = line;
      given.forEach(([kind, part], k) => {
        const at = k * spans.most + line;
        spans.kinds[at] = kind;
        spans.from[at] = text.length;
        text += part;
        spans.to[at] = text.length;
      });
    });
    const faults: (LineFault | null)[] = lines.map(() => null);
    const told: number[] = [];
    const count = writer.addSpans(bytesOf(text), (line, fault) => {
      faults[line] = fault;
      told.push(line);
    });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(count).toBe(faults.filter((fault) => fault === null).length);
    expect(spans.size).toBe(0);
    return faults;
  };
  const add = (...given: readonly [kind: number, text: string][]) => addAll(given)[0];
  return { writer, add, addAll };
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

test('eventWriter adds many lines at once as it adds them one by one', () => {
  const whos = fc.constantFrom<[number, string]>([1, 'a'], [1, 'b'], [3, '\\u0061'], [4, '7'], [4, '1.5'], [0, ''], [5, 'true']); // prettier-ignore
  const ats = fc.constantFrom<[number, string]>([4, '5'], [4, '1e3'], [1, '1970-01-02'], [1, 'soon'], [1, '1970-02-30'], [0, '']); // prettier-ignore
  const lines = fc.array(fc.tuple(whos, ats, whos), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 5 }), (blocks) => {
      const [fast, slow] = [begin(), begin()];
      for (const block of blocks) expect(fast.addAll(...block)).toEqual(block.map((line) => slow.add(...line)));
      expect(fast.writer.columns()).toEqual(slow.writer.columns());
    }),
  );
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
