import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ndjsonReader } from '../../../src/events/bytes/ndjsonReader.ts';
import { spansOf } from '../../../src/events/bytes/spansOf.ts';
import { spanText } from '../../../src/events/bytes/spanText.ts';
import { bytesOf } from '../parsedTexts.ts';

const names = ['a', 'é"', '__proto__'];

/** What the wanted keys hold: text, a number, `null`, or `undefined` for anything else. */
function read(text: string) {
  const spans = spansOf(names.length, 2);
  const records: unknown[][] = [];
  const lines: number[] = [];
  const valueOf = (bytes: Uint8Array, at: number) => {
    const kind = spans.kinds[at]!;
    if (kind === 0) return null;
    const given = spanText(bytes, spans.from[at]!, spans.to[at]!, kind === 5 ? 1 : kind);
    return kind === 5 ? undefined : kind === 4 ? Number(given) : given;
  };
  const events = (bytes: Uint8Array) => {
    for (let i = 0; i < spans.size; i++) records.push(names.map((_, k) => valueOf(bytes, k * spans.most + i)));
    const { size } = spans;
    spans.size = 0;
    return size;
  };
  const reader = ndjsonReader(names, spans, { events, problem: (line) => lines.push(line) });
  const bytes = bytesOf(text);
  expect(reader(bytes, 0, bytes.length, false)).toBe(bytes.length);
  return { records, lines };
}

const keys = fc.constantFrom(...names, 'b', '', 'aa', 'e', '\\u0061');
const values = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, true, false, 0, -0, 1e21, 'null', '{', ']', '"', '\\', '\\"'),
);
const objects = fc.array(fc.tuple(keys, values)).map((pairs) => Object.fromEntries(pairs));

function known(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return value + 0;
  return typeof value === 'string' ? value : undefined;
}

test('ndjsonReader finds what the wanted keys hold, as JSON.parse does, whatever else there is', () => {
  fc.assert(
    fc.property(fc.array(objects), (list) => {
      const { records, lines } = read(list.map((object) => `${JSON.stringify(object)}\n`).join(''));
      expect(lines).toEqual([]);
      const slow = list.map((object) => JSON.parse(JSON.stringify(object)) as object);
      expect(records).toEqual(slow.map((object) => names.map((name) => known(Object.getOwnPropertyDescriptor(object, name)?.value)))); // prettier-ignore
    }),
  );
});

test('ndjsonReader takes no line for an object from which a letter is lost, if what is read does not parse', () => {
  const whole = ' {"a" : "x\\"y" , "b":[1,{"c":"}"}], "é\\"":-1.5e3 }';
  for (let at = 0; at < whole.length; at++) {
    const line = whole.slice(0, at) + whole.slice(at + 1);
    const { records, lines } = read(`${line}\n{"a":"next"}\n`);
    expect(records.at(-1)).toEqual(['next', null, null]);
    expect(records.length + lines.length).toBe(2);
    let parses = true;
    try {
      JSON.parse(line);
    } catch {
      parses = false;
    }
    // What is skipped is not checked: of a nested value only its brackets, of a string its end.
    if (parses) expect(lines).toEqual([]);
  }
});

test.each([
  '',
  '}',
  '{]',
  '[]',
  '{"a"}',
  '{"a":}',
  '{"a":1,}',
  '{"a":1 2}',
  '{,}',
  '{"a":"x}',
  '{"a":[}',
  '{"a":1}x',
  '{"a":"\\',
  '{"a":1',
  '{"a":#}',
  '{"a":"x\u001f"}',
  'null',
  '{"a\u0000":1}',
])('ndjsonReader tells %o, and goes on with the next line', (line) => {
  const { records, lines } = read(`${line}\n{"a":"next"}\n`);
  expect(records).toEqual([['next', null, null]]);
  expect(lines).toEqual(line === '' ? [] : [1]);
});
