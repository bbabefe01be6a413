/**
 * Two independent 32-bit hashes of a text (MurmurHash3, Austin Appleby, 2011, over its UTF-16 code units), the same
 * everywhere: nearly as good as one of 64 bits.
 */
export function textHash(text: string): readonly [first: number, second: number] {
  return [murmur(text, 0x9747b28c), murmur(text, 0x5bd1e995)];
}

function murmur(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 2) {
    const unit = text.charCodeAt(i) | ((i + 1 < text.length ? text.charCodeAt(i + 1) : 0) << 16);
    const mixed = Math.imul(unit, 0xcc9e2d51);
    hash ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
