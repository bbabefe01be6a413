import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrationFlows, migrationMatrix } from 'engagement-metrics/segment';
import { codesOf } from 'engagement-metrics/table';
import { movements } from './movements.ts';

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('migrationFlows', () => {
  test('flows are listed segment by segment, those who left last of it, who entered at the end', () => {
    const before = codesOf(['cold', 'cold', 'cold', 'cold', 'hot', null]);
    const after = codesOf(['cold', 'hot', null, 'hot', 'hot', 'cold']);
    const customers = {
      customersBefore: ['a', 'b', 'c', 'd', 'e', 'f'],
      customersAfter: ['a', 'b', 'c', 'e', 'g', 'h'],
    };
    expect(migrationFlows(migrationMatrix(before, after, customers))).toEqual([
      { kind: 'stayed', from: 'cold', to: 'cold', count: 1, share: 0.25 },
      { kind: 'moved', from: 'cold', to: 'hot', count: 1, share: 0.25 },
      { kind: 'moved', from: 'cold', to: null, count: 1, share: 0.25 },
      { kind: 'left', from: 'cold', to: null, count: 1, share: 0.25 },
      { kind: 'stayed', from: 'hot', to: 'hot', count: 1, share: 1 },
      { kind: 'left', from: null, to: null, count: 1, share: 1 },
      { kind: 'entered', from: null, to: 'cold', count: 1, share: 0.5 },
      { kind: 'entered', from: null, to: 'hot', count: 1, share: 0.5 },
    ]);
  });

  test('flows add up to the matrix, and the shares of an origin to 1', () => {
    fc.assert(
      fc.property(movements, ({ before, after, customersBefore, customersAfter }) => {
        const matrix = migrationMatrix(before, after, { customersBefore, customersAfter });
        const flows = migrationFlows(matrix);
        const counts = (where: (flow: (typeof flows)[number]) => boolean) =>
          sumOf(flows.filter(where).map(({ count }) => count));
        expect(flows.every(({ count, share }) => count > 0 && share > 0 && share <= 1)).toBe(true);
        for (const row of matrix.rows) {
          const out = flows.filter(({ kind, from }) => kind !== 'entered' && from === row.segment);
          expect(counts((flow) => out.includes(flow))).toBe(row.before);
          expect(counts(({ kind, to }) => kind !== 'left' && to === row.segment)).toBe(row.after);
          if (row.before > 0) expect(sumOf(out.map(({ share }) => share))).toBeCloseTo(1, 12);
          for (const { kind, to, count, share } of out) {
            const j = matrix.segments.indexOf(to);
            expect(count).toBe(kind === 'left' ? row.exits : row.counts[j]);
            expect(share).toBe(kind === 'left' ? row.exitShare : row.shares![j]);
            if (kind !== 'left') expect(kind === 'stayed').toBe(to === row.segment);
          }
        }
        const entered = flows.filter(({ kind }) => kind === 'entered');
        if (entered.length > 0) expect(sumOf(entered.map(({ share }) => share))).toBeCloseTo(1, 12);
        expect(counts(({ kind }) => kind !== 'entered')).toBe(customersBefore.length);
        expect(counts(({ kind }) => kind !== 'left')).toBe(customersAfter.length);
      }),
    );
  });

  test('a matrix that came through JSON has the same flows', () => {
    const matrix = migrationMatrix(codesOf(['cold', 'hot']), codesOf(['hot', 'hot']));
    expect(migrationFlows(JSON.parse(JSON.stringify(matrix)) as typeof matrix)).toEqual(migrationFlows(matrix));
  });

  test('of nobody there are none', () => {
    expect(migrationFlows(migrationMatrix(codesOf([]), codesOf([])))).toEqual([]);
    const nobody = { labels: ['cold'], codes: new Int32Array(0) };
    expect(migrationFlows(migrationMatrix(nobody, nobody))).toEqual([]);
  });

  test('what is no migration matrix is refused', () => {
    const matrix = { segments: ['cold'], rows: [] };
    expect(() => migrationFlows(matrix)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument: 'matrix.rows' }),
    );
  });
});
