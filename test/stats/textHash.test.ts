import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textHash } from '../../src/stats/textHash.ts';
import { hostileNames } from '../arbitraries.ts';

/** The slow twin: MurmurHash3 of 32 bits, two code units at a time, in whole numbers of any size. */
function murmur(text: string, seed: bigint): number {
  const low = (x: bigint) => BigInt.asUintN(32, x);
  const turned = (x: bigint, bits: bigint) => low(x << bits) | (x >> (32n - bits));
  const units = Array.from({ length: text.length }, (_, i) => BigInt(text.charCodeAt(i)));
  let hash = seed;
  for (let i = 0; i < units.length; i += 2) {
    const unit = units[i]! + 65_536n * (units[i + 1] ?? 0n);
    hash ^= low(turned(low(unit * 0xcc9e2d51n), 15n) * 0x1b873593n);
    hash = low(turned(hash, 13n) * 5n + 0xe6546b64n);
  }
  hash ^= BigInt(text.length);
  hash = low((hash ^ (hash >> 16n)) * 0x85ebca6bn);
  hash = low((hash ^ (hash >> 13n)) * 0xc2b2ae35n);
  return Number(hash ^ (hash >> 16n));
}

test('the hashes of a text are MurmurHash3 by two seeds, on any machine', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileNames));
  fc.assert(
    fc.property(texts, (text) => {
      expect(textHash(text)).toEqual([murmur(text, 0x9747b28cn), murmur(text, 0x5bd1e995n)]);
    }),
  );
});

test('a text and the same with a NUL behind it differ', () => {
  expect(textHash('a')).not.toEqual(textHash('a\0'));
});
