import type { Pass } from './tableTypes.ts';

/**
 * How many different texts every user has, the missing ones apart, where texts are few.
 *
 * A bit for every user and text says whether it was seen: 32 of them in a number, as many numbers a user as the texts take.
 *
 * @param texts - How many texts there are.
 */
export function distinctTexts(size: number, texts: number): Pass {
  const result = new Float64Array(size);
  const words = Math.ceil(texts / 32);
  const seen = new Int32Array(size * words);
  return {
    read: ({ users, texts: codes }) => {
      for (let i = 0; i < users.length; i++) {
        const code = codes[i]!;
        if (code < 0) continue;
        const user = users[i]!;
        const word = user * words + (code >>> 5);
        const bit = 1 << (code & 31);
        if (seen[word]! & bit) continue;
        seen[word]! |= bit;
        result[user]!++;
      }
    },
    column: () => result,
  };
}
