import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonObject } from '../../../src/events/bytes/jsonObject.ts';
import { spansOf } from '../../../src/events/bytes/spansOf.ts';
import { bytesOf } from '../parsedTexts.ts';

const names = ['a', 'b', 'long'.repeat(20)];
const keys = fc.constantFrom(...names, 'c', 'other'.repeat(30));
const blanks = fc.constantFrom('', ' ', '  ', '\t');
const values = fc.constantFrom('1', '-2.5', '"x"', '"\\""', '"", ""', 'null', 'true', '[1,"}"]', '{"a":9}');
const objects = fc.tuple(fc.array(fc.tuple(keys, values, blanks), { maxLength: 6 }), blanks).map(([pairs, blank]) => {
  const json = pairs.map(
    ([key, value, space]) => `${space}"${key}"${space}:${space}${value === '"", ""' ? '""' : value}`,
  );
  return `{${json.join(`${blank},`)}${blank}}\n`;
});

/** The values of the names as they are written, text without its quotes; each object by the one reader, or by one of its own. */
function read(lines: readonly string[], afresh: boolean): [end: number, found: unknown][] {
  const spans = spansOf(names.length, lines.length + 1);
  let reader = jsonObject(names, spans);
  return lines.map((line) => {
    if (afresh) reader = jsonObject(names, spans);
    const bytes = bytesOf(line);
    const end = reader.read(bytes, 0);
    const found = names.map((_, k) => {
      const at = k * spans.most + spans.size;
      const text = new TextDecoder().decode(bytes.subarray(spans.from[at], spans.to[at]));
      return spans.kinds[at] === 0 ? null : [spans.kinds[at], text];
    });
    spans.size++;
    return [end, found];
  });
}

test('jsonObject finds what it finds without having seen an object before', () => {
  fc.assert(
    fc.property(fc.array(objects, { minLength: 1, maxLength: 8 }), (lines) => {
      const found = read(lines, false);
      expect(found).toEqual(read(lines, true));
      lines.forEach((line, i) => expect(found[i]![0]).toBe(bytesOf(line).length - 1));
    }),
  );
});

test('jsonObject reads more pairs than it foresees, and longer keys', () => {
  const pairs = Array.from({ length: 200 }, (_, i) => `"k${String(i)}":${String(i)}`);
  const line = `{${pairs.join(',')},"a":"x","${names[2]!}":5}\n`;
  const found = [line.length - 1, [[1, 'x'], null, [4, '5']]];
  expect(read([line, line, line], false)).toEqual([found, found, found]);
});

test('jsonObject tells that an object breaks off where it does, also behind what it foresaw', () => {
  const whole = '{"a":1,"b":"x"}\n';
  for (let at = 0; at < whole.length - 1; at++) {
    const line = `${whole.slice(0, at)}\u0001${whole.slice(at)}`;
    expect(read([whole, line], false)).toEqual(read([whole, line], true));
    expect(read([whole, line], false)[1]![0]).toBe(-1 - at);
  }
});

test('jsonObject remembers which keys came', () => {
  const spans = spansOf(names.length, 2);
  const { read: readOne, seen } = jsonObject(names, spans);
  readOne(bytesOf('{"b":null,"c":1}\n'), 0);
  expect([...seen]).toEqual([0, 1, 0]);
});
