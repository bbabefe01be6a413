import { expect, test } from 'vitest';
import { spanNumber } from '../../../src/events/bytes/spanNumber.ts';
import { bytesOf } from '../parsedTexts.ts';

const read = (text: string) => spanNumber(bytesOf(text), 0, text.length, 1);

test('spanNumber reads what a decimal number may look like, with or without blanks', () => {
  expect(['1', '-3', '+5', '.5', '5.', '1.5e3', ' 12 ', '-0'].map(read)).toEqual([1, -3, 5, 0.5, 5, 1500, 12, 0]);
  expect(read('1e400')).toBe(Infinity);
});

test('spanNumber takes no id for a number', () => {
  for (const text of ['', ' ', '0x10', ' 0X1f', '0b11', '0o7', '1_0', 'null', 'ten']) expect(read(text)).toBeNaN();
});
