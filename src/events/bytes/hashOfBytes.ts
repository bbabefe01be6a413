/** A hash of some bytes and of what kind they are (FNV-1a). */
export function hashOfBytes(bytes: Uint8Array, from: number, to: number, kind: number): number {
  let hash = 0x811c9dc5 ^ kind;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
