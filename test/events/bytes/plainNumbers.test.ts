import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumbers } from '../../../src/events/bytes/plainNumbers.ts';
import { spansOf } from '../../../src/events/bytes/spansOf.ts';
import { bytesOf } from '../parsedTexts.ts';

const fields = fc.tuple(fc.constantFrom('12', '-0.5', '1700000000123', 'x', '', '1e3'), fc.integer({ min: 0, max: 5 }));

test('plainNumbers reads plain digits where numbers may stand, and leaves everything else', () => {
  fc.assert(
    fc.property(fc.array(fields), fc.constantFrom('csv' as const, 'ndjson' as const), (list, format) => {
      const spans = spansOf(2, list.length + 1);
      let text = '';
      list.forEach(([written, kind], i) => {
        const at = spans.most + i;
        spans.kinds[at] = kind;
        spans.from[at] = text.length;
        text += written;
        spans.to[at] = text.length;
        spans.size++;
      });
      const numbers = new Float64Array(list.length + 3).fill(7);
      plainNumbers(bytesOf(text), spans, 1, format, numbers, 2);
      const slow = list.map(([written, kind]) => {
        return kind === (format === 'csv' ? 1 : 4) && /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : NaN;
      });
      expect([...numbers]).toEqual([7, 7, ...slow, 7]);
    }),
  );
});
