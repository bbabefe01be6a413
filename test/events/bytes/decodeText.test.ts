import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/events/bytes/decodeText.ts';

/** The slow way: the runtime's own decoder. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const lead = [
  0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff, 0x9f, 0xa0, 0x8f,
  0x90,
];

test('decodeText decodes what is UTF-8, and nothing else', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.array(fc.constantFrom(...lead), { maxLength: 8 }).map((list) => Uint8Array.from(list)),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      expect(decodeText(given, 0, given.length)).toBe(decoded(given));
    }),
  );
});

test('decodeText decodes any text, from where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = new TextEncoder().encode(`é${text}é`);
      expect(decodeText(bytes, 2, bytes.length - 2)).toBe(text);
    }),
  );
});

test('decodeText decodes every code point', () => {
  for (let from = 0; from < 0x110000; from += 0x1000) {
    const points = Array.from({ length: 0x1000 }, (_, i) => from + i).filter(
      (point) => point < 0xd800 || point > 0xdfff,
    );
    const text = points.map((point) => String.fromCodePoint(point)).join('');
    const bytes = new TextEncoder().encode(text);
    expect(decodeText(bytes, 0, bytes.length) === text).toBe(true);
  }
});

test('decodeText decodes long texts, also where a pair stands over the end of a block', () => {
  for (const before of [4094, 4095, 4096, 4097]) {
    const text = `${'x'.repeat(before)}😀${'é'.repeat(5000)}`;
    const bytes = new TextEncoder().encode(text);
    expect(decodeText(bytes, 0, bytes.length)).toBe(text);
  }
});
