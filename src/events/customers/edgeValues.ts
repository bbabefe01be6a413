import type { Pass } from './tableTypes.ts';

/** The time or the value of every user's first event, or last one: `NaN` where there is no event, or it has no value. */
export function edgeValues(size: number, which: 'first' | 'last', of: 'time' | 'value'): Pass {
  const result = new Float64Array(size).fill(NaN);
  const column = () => result;
  if (which === 'last') {
    return {
      read: ({ users, times, values }) => {
        writeLast(result, users, of === 'time' ? times : values);
      },
      column,
    };
  }
  const seen = new Uint8Array(size);
  return {
    read: ({ users, times, values }) => {
      writeFirst(result, seen, users, of === 'time' ? times : values);
    },
    column,
  };
}

function writeLast(result: Float64Array, users: Int32Array, column: Float64Array): void {
  for (let i = 0; i < users.length; i++) result[users[i]!] = column[i]!;
}

function writeFirst(result: Float64Array, seen: Uint8Array, users: Int32Array, column: Float64Array): void {
  for (let i = 0; i < users.length; i++) {
    const user = users[i]!;
    if (seen[user] === 1) continue;
    seen[user] = 1;
    result[user] = column[i]!;
  }
}
