import { describe, expect, test } from 'vitest';
import { gridSegments, quantileSegments, segmentAll, segmentOne, thresholdSegments } from 'engagement-metrics/segment';
import { bandCombinations } from '../../src/segment/places/bandCombinations.ts';
import { anySegmentsLaws } from '../laws/segments.ts';
import { gridded } from './kinds.ts';

anySegmentsLaws('gridSegments', gridded);

const fit = thresholdSegments({ of: 'fit', cuts: [50], labels: ['B', 'A'] });
const use = thresholdSegments({ of: 'score', cuts: [30, 70], labels: ['3', '2', '1'] });
const cells = [
  { of: ['A', '1'], segment: 'call' },
  { of: ['A', '2'], segment: 'call' },
  { of: ['A', '3'], segment: 'nurture' },
  { of: ['B', '1'], segment: 'watch' },
  { of: ['B', '2'], segment: 'nurture' },
  { of: ['B', '3'], segment: 'nurture' },
];

describe('gridSegments', () => {
  test('they are plain JSON: the labels in the order of the cells, the cells in that of the axes', () => {
    expect(gridSegments({ axes: [fit, use], cells, minimumDwell: 7 })).toEqual({
      version: 1,
      type: 'grid',
      axes: [fit, use],
      labels: ['call', 'nurture', 'watch'],
      cells: [1, 1, 2, 1, 0, 0],
      minimumDwell: 7,
    });
  });

  test('a customer belongs to the segment of the cell', () => {
    const grid = gridSegments({ axes: [fit, use], cells });
    expect(segmentOne(grid, { fit: 50, score: 70 })).toBe('call');
    expect(segmentOne(grid, { fit: 50, score: 29 })).toBe('nurture');
    expect(segmentAll(grid, { fit: [50, 49, null], score: [30, 70, 70] }).codes).toEqual(Int32Array.of(0, 2, -1));
  });

  test('without cells every combination is called by its bands', () => {
    const labels = gridSegments({ axes: [fit, use] }).labels;
    expect(labels).toEqual(['B × 3', 'B × 2', 'B × 1', 'A × 3', 'A × 2', 'A × 1']);
    expect(gridSegments({ axes: [fit, use], separator: '' }).labels.at(-1)).toBe('A1');
    expect(segmentOne(gridSegments({ axes: [fit] }), { fit: 60 })).toBe('A');
  });

  test('an axis with a label for missing values has one band more, and other missing values are missing', () => {
    const known = thresholdSegments({ of: 'fit', cuts: [50], labels: ['B', 'A'], missing: '?' });
    const grid = gridSegments({ axes: [known, use], separator: '', missing: 'unknown' });
    expect(grid.labels).toEqual(['B3', 'B2', 'B1', 'A3', 'A2', 'A1', '?3', '?2', '?1']);
    expect(segmentOne(grid, { fit: null, score: 80 })).toBe('?1');
    expect(segmentOne(grid, { fit: 60, score: null })).toBe('unknown');
  });

  test('axes may be learned, and one column may be cut twice', () => {
    const halves = quantileSegments({ of: 'score', labels: ['lower', 'upper'] }, { score: [1, 2, 3, 4] });
    const grid = gridSegments({ axes: [halves, use] });
    expect(segmentOne(grid, { score: 3 })).toBe('upper × 3');
  });

  test('what is given is copied, not kept', () => {
    const axis = { ...fit, labels: ['B', 'A'] };
    const grid = gridSegments({ axes: [axis] });
    axis.labels.push('C');
    expect(grid.axes[0]!.labels).toEqual(['B', 'A']);
  });

  test('a hole is refused with its cell, and so is a cell that is there twice', () => {
    expect(() => gridSegments({ axes: [fit, use], cells: cells.slice(1) })).toThrow(
      expect.objectContaining({
        name: 'TypeError',
        code: 'ERR_LENGTH',
        argument: 'cells',
        message: 'gridSegments: cells lack A × 1',
      }),
    );
    expect(() => gridSegments({ axes: [fit, use], cells: [...cells, cells[2]!] })).toThrow(
      expect.objectContaining({
        name: 'RangeError',
        code: 'ERR_OUT_OF_RANGE',
        argument: 'cells[6]',
        message: 'gridSegments: cells[6] A × 3 is there twice',
      }),
    );
  });

  test('cells are told apart by their labels, not by what these look like joined', () => {
    const axis = (of: string, labels: readonly string[]) => thresholdSegments({ of, cuts: [1], labels });
    const axes = [axis('x', ['a', 'a × b']), axis('y', ['b × c', 'c'])];
    expect(() => gridSegments({ axes })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'labels[3]' }),
    );
    const named = bandCombinations(axes).map((of, i) => ({ of, segment: String(i) }));
    expect(gridSegments({ axes, cells: named }).cells).toEqual([0, 1, 2, 3]);
  });

  test.each([
    [{ axes: [] }, 'ERR_INVALID_SPEC', 'axes'],
    [{ axes: [{ ...fit, version: 2 }] }, 'ERR_INVALID_SPEC', 'axes'],
    [{ axes: [{ ...fit, hysteresis: 2 }] }, 'ERR_INVALID_SPEC', 'axes'],
    [{ cells: 'none' }, 'ERR_TYPE', 'cells'],
    [{ cells: [{ of: 'A1', segment: 'x' }] }, 'ERR_TYPE', 'cells[0].of'],
    [{ cells: [{ of: ['A'], segment: 'x' }] }, 'ERR_LENGTH', 'cells[0].of'],
    [{ cells: [{ of: ['A', '4'], segment: 'x' }] }, 'ERR_OUT_OF_RANGE', 'cells[0].of[1]'],
    [{ cells: [{ of: ['A', '1'], segment: 7 }] }, 'ERR_TYPE', 'cells[0].segment'],
    [{ cells, missing: 'call' }, 'ERR_OUT_OF_RANGE', 'missing'],
    [{ separator: 3 }, 'ERR_TYPE', 'separator'],
    [{ minimumDwell: -1 }, 'ERR_OUT_OF_RANGE', 'minimumDwell'],
    [{ hysteresis: 2 }, 'ERR_UNKNOWN_OPTION', 'hysteresis'],
  ])('impossible grids are refused: %o', (change, code, argument) => {
    expect(() => gridSegments({ axes: [fit, use], ...change } as never)).toThrow(
      expect.objectContaining({ name: code === 'ERR_OUT_OF_RANGE' ? 'RangeError' : 'TypeError', code, argument }),
    );
  });
});
