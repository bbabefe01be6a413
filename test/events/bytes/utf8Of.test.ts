import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Of } from '../../../src/events/bytes/utf8Of.ts';

test('utf8Of encodes as the runtime does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Of(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)));
    }),
  );
});

test('utf8Of gives half a pair bytes that no text has', () => {
  expect([...utf8Of('\ud800')]).toEqual([0xed, 0xa0, 0x80]);
  expect([...utf8Of('\udfff')]).toEqual([0xed, 0xbf, 0xbf]);
});
