import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrationMatrix } from 'engagement-metrics/segment';
import { codesOf, labelsOf, type Codes } from 'engagement-metrics/table';
import { hostileNames } from '../arbitraries.ts';
import { closedMovements, movements } from './movements.ts';

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
/** How many customers have a label, or none. */
const sizeOf = (segments: Codes, label: string | null) => labelsOf(segments).filter((each) => each === label).length;

describe('migrationMatrix', () => {
  test('it counts who moved where, who came and who left', () => {
    const before = codesOf(['cold', 'cold', 'hot', 'hot', null]);
    const after = codesOf(['hot', 'cold', 'hot', 'cold']);
    const customers = { customersBefore: ['a', 'b', 'c', 'd', 'e'], customersAfter: ['a', 'e', 'f', 'b'] };
    expect(migrationMatrix(before, after, customers)).toEqual({
      segments: ['cold', 'hot', null],
      rows: [
        {
          segment: 'cold',
          before: 2,
          after: 2,
          counts: [1, 1, 0],
          shares: [0.5, 0.5, 0],
          exits: 0,
          exitShare: 0,
          entries: 0,
        },
        {
          segment: 'hot',
          before: 2,
          after: 2,
          counts: [0, 0, 0],
          shares: [0, 0, 0],
          exits: 2,
          exitShare: 1,
          entries: 1,
        },
        {
          segment: null,
          before: 1,
          after: 0,
          counts: [1, 0, 0],
          shares: [1, 0, 0],
          exits: 0,
          exitShare: 0,
          entries: 0,
        },
      ],
    });
  });

  test('without names the customers are the same in the same order', () => {
    fc.assert(
      fc.property(closedMovements, ({ before, after }) => {
        const customers = Array.from(before.codes, (_, i) => i);
        const matrix = migrationMatrix(before, after);
        expect(migrationMatrix(before, after, { customersBefore: customers, customersAfter: customers })).toEqual(
          matrix,
        );
        expect(matrix.rows.every(({ entries, exits }) => entries === 0 && exits === 0)).toBe(true);
      }),
    );
  });

  test('every count is that of the customers whom one would find by name', () => {
    fc.assert(
      fc.property(movements, ({ before, after, customersBefore, customersAfter }) => {
        const { segments, rows } = migrationMatrix(before, after, { customersBefore, customersAfter });
        const [from, to] = [labelsOf(before), labelsOf(after)];
        rows.forEach(({ segment, counts, exits, entries }, i) => {
          expect(segment).toBe(segments[i]);
          const members = customersBefore.filter((_, row) => from[row] === segment);
          const found = (customer: string) => customersAfter.indexOf(customer);
          expect(exits).toBe(members.filter((customer) => found(customer) < 0).length);
          expect(counts).toEqual(
            segments.map((into) => members.filter((name) => found(name) >= 0 && to[found(name)] === into).length),
          );
          const came = customersAfter.filter((name, row) => to[row] === segment && !customersBefore.includes(name));
          expect(entries).toBe(came.length);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('rows add up to the sizes before, columns to the sizes after, shares to 1', () => {
    fc.assert(
      fc.property(movements, ({ before, after, customersBefore, customersAfter }) => {
        const { segments, rows } = migrationMatrix(before, after, { customersBefore, customersAfter });
        rows.forEach((row, j) => {
          expect(sumOf(row.counts) + row.exits).toBe(row.before);
          expect(row.before).toBe(sizeOf(before, row.segment));
          expect(sumOf(rows.map(({ counts }) => counts[j]!)) + row.entries).toBe(row.after);
          expect(row.after).toBe(sizeOf(after, row.segment));
          expect(row.shares === null).toBe(row.before === 0);
          expect(row.exitShare === null).toBe(row.before === 0);
          if (row.before > 0) expect(sumOf(row.shares!) + row.exitShare!).toBeCloseTo(1, 12);
        });
        expect(segments.length).toBe(rows.length);
        expect(sumOf(rows.map((row) => row.before))).toBe(customersBefore.length);
        expect(sumOf(rows.map((row) => row.after))).toBe(customersAfter.length);
      }),
    );
  });

  test('the order of customers does not matter', () => {
    fc.assert(
      fc.property(movements, ({ before, after, customersBefore, customersAfter }) => {
        const reversed = { labels: after.labels, codes: after.codes.slice().reverse() };
        const customers = { customersBefore, customersAfter: [...customersAfter].reverse() };
        expect(migrationMatrix(before, reversed, customers)).toEqual(
          migrationMatrix(before, after, { customersBefore, customersAfter }),
        );
      }),
    );
  });

  test('backwards in time it is transposed, entries being exits', () => {
    fc.assert(
      fc.property(movements, ({ before, after, customersBefore, customersAfter }) => {
        const forth = migrationMatrix(before, after, { customersBefore, customersAfter });
        const back = migrationMatrix(after, before, {
          customersBefore: customersAfter,
          customersAfter: customersBefore,
        });
        expect(new Set(back.segments)).toEqual(new Set(forth.segments));
        forth.rows.forEach(({ segment, counts, entries, exits }) => {
          const i = back.segments.indexOf(segment);
          expect([back.rows[i]!.exits, back.rows[i]!.entries]).toEqual([entries, exits]);
          expect(back.rows.map((row) => row.counts[i])).toEqual(
            back.segments.map((to) => counts[forth.segments.indexOf(to)]),
          );
        });
      }),
    );
  });

  test('labels are one list: those of before, what after adds, and null if anybody has no segment', () => {
    const before = { labels: ['cold', 'hot'], codes: Int32Array.of(0) };
    const after = { labels: ['new', 'hot'], codes: Int32Array.of(1) };
    expect(migrationMatrix(before, after).segments).toEqual(['cold', 'hot', 'new']);
    expect(migrationMatrix(before, after).rows.map(({ counts }) => counts)).toEqual([
      [0, 1, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(migrationMatrix(before, { ...after, codes: Int32Array.of(-1) }).segments).toEqual([
      'cold',
      'hot',
      'new',
      null,
    ]);
    expect(migrationMatrix({ ...before, codes: Int32Array.of(-1) }, after).rows[3]?.counts).toEqual([0, 1, 0, 0]);
  });

  test('of nobody there is a row for every label, with shares of nothing', () => {
    const nobody = { labels: ['cold'], codes: new Int32Array(0) };
    expect(migrationMatrix(nobody, nobody)).toEqual({
      segments: ['cold'],
      rows: [
        { segment: 'cold', before: 0, after: 0, counts: [0], shares: null, exits: 0, exitShare: null, entries: 0 },
      ],
    });
    expect(migrationMatrix(codesOf([]), codesOf([]))).toEqual({ segments: [], rows: [] });
  });

  test('segments and customers may have any name', () => {
    const customers = { customersBefore: hostileNames, customersAfter: [...hostileNames].reverse() };
    const { segments, rows } = migrationMatrix(codesOf(hostileNames), codesOf(hostileNames), customers);
    expect(segments).toEqual(hostileNames);
    rows.forEach(({ counts }, i) => {
      expect(counts).toEqual(hostileNames.map((_, j) => Number(i + j === hostileNames.length - 1)));
    });
  });

  test('it is plain JSON', () => {
    fc.assert(
      fc.property(closedMovements, ({ before, after }) => {
        const matrix = migrationMatrix(before, after);
        expect(JSON.parse(JSON.stringify(matrix))).toEqual(matrix);
      }),
    );
  });

  test('a million customers are found again by their ids', () => {
    const n = 1_000_000;
    const ids = Float64Array.from({ length: n }, (_, i) => i);
    const before = { labels: ['even', 'odd'], codes: Int32Array.from(ids, (id) => id % 2) };
    const after = { labels: ['odd', 'even'], codes: Int32Array.from(ids, (_, i) => (n - i) % 2) };
    const shifted = ids.map((_, i) => n - i); // customer 0 left, customer n came
    const { rows } = migrationMatrix(before, after, { customersBefore: ids, customersAfter: shifted });
    expect(rows).toMatchObject([
      { before: n / 2, counts: [0, n / 2 - 1], exits: 1, entries: 0 },
      { before: n / 2, counts: [n / 2, 0], exits: 0, entries: 1 },
    ]);
  });

  test('customers who cannot be found again are refused', () => {
    const two = codesOf(['cold', 'hot']);
    expect(() => migrationMatrix(two, codesOf(['cold']))).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument: 'after' }),
    );
    expect(() => migrationMatrix(two, two, { customersBefore: ['a', 'b'] })).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'customersAfter' }),
    );
    expect(() => migrationMatrix(two, two, { customersBefore: ['a', 'a'], customersAfter: ['a', 'b'] })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'customersBefore[1]' }),
    );
    expect(() => migrationMatrix(two, two, { customers: ['a', 'b'] } as never)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_UNKNOWN_OPTION', argument: 'customers' }),
    );
  });

  test('what are no segments is refused, before or after', () => {
    const fine = codesOf(['cold']);
    const broken = { labels: ['cold'], codes: Int32Array.of(1) };
    expect(() => migrationMatrix(broken, fine)).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'before.codes[0]' }),
    );
    expect(() => migrationMatrix(fine, broken)).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'after.codes[0]' }),
    );
  });
});
