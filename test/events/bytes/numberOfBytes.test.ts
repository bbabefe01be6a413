import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOfBytes } from '../../../src/events/bytes/numberOfBytes.ts';
import { bytesOf } from '../parsedTexts.ts';

function read(text: string): number {
  const numbers = Float64Array.of(1, 2, 3);
  numberOfBytes(bytesOf(`9${text}9`), 1, 1 + text.length, numbers, 1);
  expect([numbers[0], numbers[2]]).toEqual([1, 3]);
  return numbers[1]!;
}

test('numberOfBytes reads plain digits exactly as Number does', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^-?(0|[1-9]\d{0,6})(\.\d{1,8})?$/), (text) => {
      expect(read(text)).toBe(Number(text) + 0);
    }),
  );
});

test('numberOfBytes is either exact or NaN, whatever it is given', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[-+.0-9e ]{0,18}$/), (text) => {
      const number = read(text);
      const plain = /^-?(0|[1-9]\d{0,14})$/.test(text);
      if (Number.isNaN(number)) expect(plain).toBe(false);
      else {
        expect(number).toBe(Number(text) + 0);
        expect(JSON.parse(text)).toBe(Number(text));
      }
    }),
  );
});

test('numberOfBytes reads 15 digits, wherever the point stands, and leaves more to others', () => {
  for (let point = 1; point < 15; point++) {
    const text = `123456789012345`.replace(new RegExp(`^(\\d{${String(point)}})`), '$1.');
    expect(read(text)).toBe(Number(text));
  }
  expect(read('999999999999999')).toBe(999999999999999);
  expect(read('0.00000000000001')).toBe(1e-14);
  expect(read('1234567890123456')).toBeNaN();
});

test.each([
  '',
  '-',
  '.',
  '-.',
  '1.',
  '.5',
  '01',
  '00',
  '-01',
  '1e3',
  '+1',
  ' 1',
  '1 ',
  '0x1',
  '1.2.3',
  '--1',
  'NaN',
  'Infinity',
])("numberOfBytes leaves '%s' to others", (text) => {
  expect(read(text)).toBeNaN();
});

test('numberOfBytes gives 0, never -0', () => {
  for (const zero of ['0', '-0', '0.0', '-0.000']) expect(read(zero)).toBe(0);
});
