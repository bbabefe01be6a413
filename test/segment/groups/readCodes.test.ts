import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileNames, notNumbers } from '../../arbitraries.ts';
import { readCodes } from '../../../src/segment/groups/readCodes.ts';
import { segmentations } from '../movements.ts';

const reading = (labels: unknown, codes: unknown) => () => readCodes('f', 'before', { labels, codes } as never);

describe('readCodes', () => {
  test('segments come as they were given, their codes not copied', () => {
    fc.assert(
      fc.property(segmentations(9), (segments) => {
        const read = readCodes('f', 'before', segments);
        expect(read).toEqual(segments);
        expect(read.codes).toBe(segments.codes);
      }),
    );
    expect(reading(hostileNames, Int32Array.of(9, -1))).not.toThrow();
    expect(reading([], new Int32Array(0))()).toEqual({ labels: [], codes: new Int32Array(0) });
  });

  test('codes that came through JSON are a list', () => {
    expect(reading(['a', 'b'], [1, -1, 0])()).toEqual({ labels: ['a', 'b'], codes: Int32Array.of(1, -1, 0) });
  });

  test('a code is -1 or the place of a label', () => {
    for (const code of [2, -2, 0.5, NaN, Infinity, 2 ** 32]) {
      expect(reading(['a', 'b'], [0, code])).toThrow(
        expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'before.codes[1]' }),
      );
    }
    for (const code of notNumbers) {
      expect(reading(['a', 'b'], [0, code])).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'before.codes[1]' }),
      );
    }
    expect(reading([], [0])).toThrow(expect.objectContaining({ argument: 'before.codes[0]' }));
  });

  test('labels are a list of texts, none of them twice', () => {
    for (const labels of ['ab', null, undefined, { 0: 'a', length: 1 }]) {
      expect(reading(labels, [])).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'before.labels' }),
      );
    }
    for (const label of [1, null, undefined, ['a']]) {
      expect(reading(['a', label], [])).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'before.labels[1]' }),
      );
    }
    expect(reading(['a', 'b', 'a'], [])).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'before.labels[2]' }),
    );
  });

  test('what holds no codes is refused', () => {
    for (const codes of [undefined, null, 5, {}]) {
      expect(reading(['a'], codes)).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'before.codes' }),
      );
    }
  });
});
