import { expect, test } from 'vitest';
import { hashOfBytes } from '../../../src/events/bytes/hashOfBytes.ts';
import { bytesOf } from '../parsedTexts.ts';

const hashOf = (text: string, kind = 1) => hashOfBytes(bytesOf(`<${text}>`), 1, 1 + bytesOf(text).length, kind);

test('hashOfBytes is FNV-1a (32 bits), its upper half mixed into the lower one', () => {
  // Test vectors of Landon Curt Noll's FNV page: '' 811c9dc5, 'a' e40c292c, 'foobar' bf9cf968; kind 0 leaves them as they are.
  for (const [text, known] of [
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ] as const) {
    // prettier-ignore
    expect(hashOf(text, 0)).toBe((known ^ (known >>> 15)) | 0);
  }
});

test('hashOfBytes tells kinds apart, and looks at nothing beside its bytes', () => {
  expect(hashOf('a', 1)).not.toBe(hashOf('a', 2));
  expect(hashOfBytes(bytesOf('xay'), 1, 2, 1)).toBe(hashOfBytes(bytesOf('a'), 0, 1, 1));
});
