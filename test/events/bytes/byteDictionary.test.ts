import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteDictionary } from '../../../src/events/bytes/byteDictionary.ts';
import { spansOf } from '../../../src/events/bytes/spansOf.ts';
import { spanText } from '../../../src/events/bytes/spanText.ts';
import { bytesOf, texts } from '../parsedTexts.ts';

type Dictionary = ReturnType<typeof byteDictionary>;

function codeOf(dictionary: Dictionary, text: string, kind = 1): number {
  const bytes = bytesOf(`<${text}>`);
  const [from, to] = [1, bytes.length - 1];
  const code = dictionary.find(bytes, from, to, kind);
  return code >= 0 ? code : dictionary.insert(bytes, from, to, kind, spanText(bytes, from, to, kind)!);
}

/** Spellings of texts: as they are, with quotes doubled, with escapes, or as text that is no bytes. */
const spelt = fc.tuple(texts, fc.constantFrom(0, 1, 2, 3));

test('byteDictionary gives a text one code however it is spelt, as a Map does', () => {
  fc.assert(
    fc.property(fc.array(spelt, { maxLength: 60 }), (list) => {
      const dictionary = byteDictionary();
      const places = new Map<string, number>();
      for (const [text, kind] of list) {
        if (!places.has(text)) places.set(text, places.size);
        const written = kind === 2 ? text.replaceAll('"', '""') : kind === 3 ? JSON.stringify(text).slice(1, -1) : text;
        const code = kind === 0 ? dictionary.codeOfText(text) : codeOf(dictionary, written, kind);
        expect(code).toBe(places.get(text));
      }
      expect(dictionary.labels).toEqual([...places.keys()]);
    }),
  );
});

test('byteDictionary tells many texts apart, also those of one hash, and finds all of them again', () => {
  const dictionary = byteDictionary();
  // costarring and liquid, declinate and macallums have one FNV-1a hash of 32 bits (Landon Curt Noll's page on FNV).
  const words = [
    'costarring',
    'liquid',
    'declinate',
    'macallums',
    ...Array.from({ length: 20_000 }, (_, i) => `user ${String(i)}`),
  ];
  for (const round of [1, 2]) words.forEach((word, i) => expect(codeOf(dictionary, word), `${String(round)}`).toBe(i));
  expect(dictionary.labels).toEqual(words);
});

test('byteDictionary finds the texts of many lines as it finds them one by one', () => {
  const fields = fc.tuple(fc.constantFrom('a', 'b', 'costarring', 'liquid', '', '7'), fc.integer({ min: 0, max: 5 }));
  fc.assert(
    fc.property(fc.array(fields), fc.array(fields), (known, asked) => {
      const dictionary = byteDictionary();
      for (const [text, kind] of known) if (kind === 1 || kind === 4) codeOf(dictionary, text, kind);
      const spans = spansOf(2, asked.length + 1);
      const bytes = bytesOf(asked.map(([text]) => text).join(''));
      asked.forEach(([text, kind], i) => {
        const at = spans.most + i;
        spans.kinds[at] = kind;
        spans.from[at] = i === 0 ? 0 : spans.to[at - 1]!;
        spans.to[at] = spans.from[at]! + text.length;
        spans.size++;
      });
      const codes = new Int32Array(asked.length + 2).fill(9);
      dictionary.findAll(bytes, spans, 1, codes, 1);
      const slow = asked.map(([text, kind]) => {
        const code = kind === 5 ? -1 : dictionary.find(bytesOf(text), 0, text.length, kind);
        return kind === 0 ? -1 : code < 0 ? -2 : code;
      });
      expect([...codes]).toEqual([9, ...slow, 9]);
    }),
  );
});

test('byteDictionary keeps the bytes, whatever becomes of those it was given', () => {
  const dictionary = byteDictionary();
  const bytes = bytesOf('abc');
  dictionary.insert(bytes, 0, 3, 1, 'abc');
  bytes.fill(0);
  expect(dictionary.find(bytesOf('abc'), 0, 3, 1)).toBe(0);
  expect(dictionary.find(bytes, 0, 3, 1)).toBe(-1);
});

test('byteDictionary does not take the bytes of one kind for those of another', () => {
  const dictionary = byteDictionary();
  expect(codeOf(dictionary, 'a""b', 1)).toBe(0);
  expect(codeOf(dictionary, 'a""b', 2)).toBe(1);
  expect(dictionary.labels).toEqual(['a""b', 'a"b']);
});
