import { describe, expect, test } from 'vitest';
import { hostileNames } from '../../arbitraries.ts';
import { checkLabels } from '../../../src/segment/checks/checkLabels.ts';

const checking = (labels: unknown, missing?: unknown) => () =>
  checkLabels('f', labels as string[], missing as string | undefined);

describe('checkLabels', () => {
  test('any text is a label', () => {
    expect(checking(hostileNames)).not.toThrow();
    expect(checking(hostileNames.slice(1), hostileNames[0])).not.toThrow();
    expect(checking(['only'])).not.toThrow();
  });

  test('labels are a list of one at least', () => {
    for (const labels of [undefined, null, 'abc', 3, { 0: 'a', length: 1 }]) {
      expect(checking(labels)).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'labels' }),
      );
    }
    expect(checking([])).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument: 'labels' }),
    );
  });

  test('what is no text is no label', () => {
    for (const label of [1, null, undefined, true, Symbol('a'), ['a']]) {
      expect(checking(['a', label])).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'labels[1]' }),
      );
    }
    expect(checking(new Array(2))).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'labels[0]' }));
    expect(checking(['a'], null)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'missing' }));
  });

  test('no label is there twice, nor that of missing values among the others', () => {
    expect(checking(['a', 'b', 'a'])).toThrow(
      expect.objectContaining({
        name: 'RangeError',
        code: 'ERR_OUT_OF_RANGE',
        argument: 'labels[2]',
        message: "f: labels[2] 'a' is there twice",
      }),
    );
    expect(checking(['a', 'b'], 'b')).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'missing' }),
    );
  });
});
