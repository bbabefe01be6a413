import type { CohortReturns } from './retentionTypes.ts';

/** Columns of returns, one behind the other. */
export function joinedReturns(parts: readonly CohortReturns[]): CohortReturns {
  if (parts.length === 1) return parts[0]!;
  const joined = (name: keyof CohortReturns): Int32Array => {
    const column = new Int32Array(parts.reduce((length, part) => length + part[name].length, 0));
    let place = 0;
    for (const part of parts) {
      column.set(part[name], place);
      place += part[name].length;
    }
    return column;
  };
  return {
    group: joined('group'),
    previous: joined('previous'),
    age: joined('age'),
    members: joined('members'),
    unbroken: joined('unbroken'),
  };
}
