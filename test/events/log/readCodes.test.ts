import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf } from 'engagement-metrics/table';
import { readCodes } from '../../../src/events/log/readCodes.ts';
import { names } from '../../arbitraries.ts';

const place = (i: number) => `c[${String(i)}]`;
const read = (column: unknown) => readCodes('f', 'c', column as string[], place);

test('readCodes encodes text, and takes what is encoded as it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.option(names)), (column) => {
      const codes = codesOf(column);
      expect(read(column)).toEqual(codes);
      expect(read(codes)).toBe(codes);
    }),
  );
});

test('readCodes refuses codes without a label, by place', () => {
  for (const stray of [-2, 2, 3]) {
    const call = () => read({ labels: ['a', 'b'], codes: Int32Array.of(0, -1, stray) });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'c.codes[2]' }));
    expect(call).toThrow(`f: c.codes[2] is ${String(stray)}, no place in 2 labels, and not -1`);
  }
});

test('readCodes refuses labels that are none, or there twice', () => {
  const call = (labels: unknown) => () => read({ labels, codes: new Int32Array(0) });
  expect(call('ab')).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'c.labels' }));
  expect(call(['a', 5])).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'c.labels[1]' }));
  expect(call(['a', undefined])).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'c.labels[1]' }));
  expect(call(['a', 'b', 'a'])).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'c.labels' }));
});

test('readCodes refuses what is no column, as ever', () => {
  for (const junk of [null, 'ab', 5, {}, { labels: ['a'], codes: [0] }]) {
    expect(() => read(junk)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'c' }));
  }
  expect(() => read(['a', {}])).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'c[1]' }));
});
