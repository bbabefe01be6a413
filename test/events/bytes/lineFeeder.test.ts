import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineFeeder } from '../../../src/events/bytes/lineFeeder.ts';
import { bytesOf, cut, places } from '../parsedTexts.ts';

/** What a reader of single lines is given, and how many bytes it is handed in all. */
function readLines(pieces: readonly Uint8Array[], keepsBack = 0): { lines: string[]; handed: number; lasts: number } {
  const result = { lines: [] as string[], handed: 0, lasts: 0 };
  const feeder = lineFeeder((bytes, from, to, last) => {
    result.handed += to - from;
    if (last) result.lasts++;
    const text = new TextDecoder().decode(bytes.subarray(from, to));
    const lines = text.split(/(?<=\n)/).filter((line) => line !== '');
    const kept = last ? [] : lines.splice(Math.max(0, lines.length - keepsBack));
    result.lines.push(...lines);
    return to - bytesOf(kept.join('')).length;
  });
  for (const piece of pieces) {
    feeder.feed(piece);
    piece.fill(0); // a piece may be written over
  }
  feeder.end();
  return result;
}

test('lineFeeder hands over every line once, in order, however the text is cut and whatever a reader keeps back', () => {
  const texts = fc.array(fc.constantFrom('a', 'bc', '', 'zoë', 'x'.repeat(50))).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(texts, places, fc.nat({ max: 3 }), fc.boolean(), (text, at, keepsBack, ended) => {
      const whole = text + (ended && text !== '' ? '\n' : '');
      const { lines, lasts } = readLines(cut(bytesOf(whole), at), keepsBack);
      const known = whole === '' || whole.endsWith('\n') ? whole : `${whole}\n`;
      expect(lines.join('')).toBe(known);
      expect(lasts).toBe(1);
    }),
  );
});

test('lineFeeder reads a long record that comes byte by byte not much more than twice', () => {
  const text = `${'a\n'.repeat(5000)}`;
  const { lines, handed } = readLines(
    Array.from(bytesOf(text), (byte) => Uint8Array.of(byte)),
    1e9,
  );
  expect(lines).toHaveLength(5000);
  expect(handed).toBeLessThan(4 * text.length);
});

test('lineFeeder reads whatever is whole when it is asked to, once', () => {
  const handed: string[] = [];
  const feeder = lineFeeder((bytes, from, to) => {
    handed.push(new TextDecoder().decode(bytes.subarray(from, to)));
    return to;
  });
  feeder.feed(bytesOf('abcdef'));
  feeder.feed(bytesOf('g\nh'));
  expect(handed).toEqual(['']);
  feeder.settle();
  feeder.settle();
  expect(handed).toEqual(['', 'abcdefg\n']);
  feeder.end();
  expect(handed).toEqual(['', 'abcdefg\n', 'h\n']);
});
