import { describe, expect, test } from 'vitest';
import { migrationMatrix } from 'engagement-metrics/segment';
import { codesOf } from 'engagement-metrics/table';
import { checkMigration } from '../../../src/segment/groups/checkMigration.ts';

const matrix = migrationMatrix(codesOf(['cold', 'hot']), codesOf(['hot', 'hot']));
const [row] = matrix.rows;
const checking = (change: object) => () => {
  checkMigration('f', { ...matrix, ...change } as never);
};

describe('checkMigration', () => {
  test('what migrationMatrix gave passes', () => {
    expect(checking({})).not.toThrow();
    expect(checking({ segments: [], rows: [] })).not.toThrow();
  });

  test('there is a row and a column for every segment', () => {
    for (const [change, argument] of [
      [{ rows: [row] }, 'matrix.rows'],
      [{ segments: ['cold'] }, 'matrix.rows'],
      [{ rows: [row, { ...row, counts: [1] }] }, 'matrix.rows[1].counts'],
      [{ rows: [row, { ...row, counts: [1, 2, 3] }] }, 'matrix.rows[1].counts'],
    ] as const) {
      expect(checking(change)).toThrow(expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument }));
    }
  });

  test('segments, rows and counts are lists', () => {
    for (const [change, argument] of [
      [{ segments: 'cold' }, 'matrix.segments'],
      [{ rows: { 0: row, length: 2 } }, 'matrix.rows'],
      [{ rows: [row, { ...row, counts: null }] }, 'matrix.rows[1].counts'],
    ] as const) {
      expect(checking(change)).toThrow(expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument }));
    }
  });

  test('what is counted is a count', () => {
    expect(checking({ rows: [row, { ...row, counts: [1, -1] }] })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'matrix.rows[1].counts[1]' }),
    );
    for (const name of ['before', 'after', 'exits', 'entries']) {
      const argument = `matrix.rows[1].${name}`;
      expect(checking({ rows: [row, { ...row, [name]: -1 }] })).toThrow(
        expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument }),
      );
      expect(checking({ rows: [row, { ...row, [name]: NaN }] })).toThrow(
        expect.objectContaining({ name: 'RangeError', code: 'ERR_NOT_FINITE', argument }),
      );
      expect(checking({ rows: [row, { ...row, [name]: '1' }] })).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument }),
      );
    }
  });
});
