import type { Pass } from './tableTypes.ts';

const free = -1;

/**
 * How many different texts every user has, the missing ones apart, where texts are many.
 *
 * The pairs of a user and a text stand in one table, each as a number at the first free place from its hash on. The table
 * doubles when half of it is taken: 16 to 32 bytes a pair, however often it occurs.
 *
 * @param texts - How many texts there are.
 */
export function distinctPairs(size: number, texts: number): Pass {
  const result = new Float64Array(size);
  let table = new Float64Array(1024).fill(free);
  let taken = 0;
  return {
    read: ({ users, texts: codes }) => {
      for (let i = 0; i < users.length; i++) {
        const code = codes[i]!;
        if (code < 0) continue;
        const pair = users[i]! * texts + code;
        const place = placeOf(table, pair);
        if (table[place] === pair) continue;
        table[place] = pair;
        result[users[i]!]!++;
        if (2 * ++taken >= table.length) table = doubled(table);
      }
    },
    column: () => result,
  };
}

/** Where a pair stands in the table, or the place that is free for it. */
function placeOf(table: Float64Array, pair: number): number {
  const mask = table.length - 1;
  // Both halves of the number, mixed: texts of one user are neighbours, and so are users.
  let hash = Math.imul(pair % 0x1_0000_0000, 0x9e37_79b1) ^ Math.imul(Math.floor(pair / 0x1_0000_0000), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
  let place = (hash ^ (hash >>> 13)) & mask;
  while (table[place] !== free && table[place] !== pair) place = (place + 1) & mask;
  return place;
}

function doubled(table: Float64Array): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(2 * table.length).fill(free);
  for (let i = 0; i < table.length; i++) if (table[i] !== free) longer[placeOf(longer, table[i]!)] = table[i]!;
  return longer;
}
