import fc from 'fast-check';
import { expect } from 'vitest';
import type { UserSegments } from 'engagement-metrics/events';
import { people } from './visits.ts';

/** Everybody in the histories of these tests. */
const everybody = ['a', 'b', 'c', 'd', '', '7', '__proto__', 'constructor', 'toString'];

/** Segments of the people of `visits.ts`, one of whom is in none. */
export const segments: UserSegments = {
  users: people,
  segments: { labels: ['x', '__proto__'], codes: Int32Array.of(0, 1, 0, -1, 1, 1) },
};

/** Parts things of users, so that no user is in two parts: into one, or many, some of them empty. */
export type Parting = <Item extends { readonly who: string | number }>(items: readonly Item[]) => Item[][];

/** Every parting of few users into at most five parts. */
export const partings: fc.Arbitrary<Parting> = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.nat({ max: 4 }), { minLength: everybody.length, maxLength: everybody.length }),
  )
  .map(([count, places]): Parting => {
    const partOf = (who: string | number) => places[everybody.indexOf(String(who))]! % count;
    return (items) => Array.from({ length: count }, (_, p) => items.filter(({ who }) => partOf(who) === p));
  });

/** What must hold of every merge of parts. */
export interface MergeLaws<Part> {
  readonly merge: (parts: readonly Part[]) => Part;
  readonly parts: readonly Part[];
  /** What a single pass gave. */
  readonly whole: Part;
  /** A part without an event. */
  readonly nothing: Part;
  /** What is compared: in an order of its own, where the order depends on that of the parts. */
  readonly seen: (part: Part) => unknown;
  /** Compares two of them. @defaultValue toEqual */
  readonly same?: (actual: unknown, expected: unknown) => void;
}

/** The parts make the whole, in any order, merged in any steps, with or without nothing among them. */
export function expectMerge<Part>({ merge, parts, whole, nothing, seen, same = equal }: MergeLaws<Part>): void {
  const expected = seen(whole);
  same(seen(merge(parts)), expected);
  same(seen(merge([...parts].reverse())), expected);
  same(seen(merge([whole])), expected);
  same(seen(merge([whole, nothing])), expected);
  same(seen(merge([nothing, ...parts])), expected);
  const [first, ...others] = parts;
  same(seen(others.reduce((merged, part) => merge([merged, part]), first!)), expected);
  if (others.length > 0) same(seen(merge([first!, merge(others)])), expected);
}

function equal(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}

/** Rows in the order of their groups, the rows of each in theirs. */
export function inGroups<Row extends { readonly group: string | null }>(rows: readonly Row[]): Row[] {
  const groups = [...new Set(rows.map(({ group }) => JSON.stringify(group)))].sort();
  return groups.flatMap((group) => rows.filter((row) => JSON.stringify(row.group) === group));
}

/** Asserts by which code and for which argument a call was refused. */
export function expectRefused(call: () => unknown, code: string, argument: string): void {
  expect(call).toThrow(/RANGE|FINITE|OVERFLOW/.test(code) ? RangeError : TypeError);
  expect(call).toThrow(expect.objectContaining({ code, argument }));
}
