import { expect, test } from 'vitest';
import { numberLabels } from '../../../src/segment/cuts/numberLabels.ts';

test('numberLabels reads labels as the numbers they say, and refuses what says none', () => {
  expect(numberLabels('f', 'labels', ['5', '-0', ' 1.5', '1e3'])).toEqual([5, 0, 1.5, 1000]);
  for (const label of ['', ' ', 'five', 'Infinity', 'NaN']) {
    expect(() => numberLabels('f', 'labels', ['1', label])).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'labels[1]' }),
    );
  }
});
