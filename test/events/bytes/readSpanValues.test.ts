import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventFormat, Spans } from '../../../src/events/bytes/parseTypes.ts';
import { readSpanTimes } from '../../../src/events/bytes/readSpanTimes.ts';
import { readSpanValues } from '../../../src/events/bytes/readSpanValues.ts';
import { spansOf } from '../../../src/events/bytes/spansOf.ts';
import { spanTime } from '../../../src/events/bytes/spanTime.ts';
import { spanValue } from '../../../src/events/bytes/spanValue.ts';
import { bytesOf } from '../parsedTexts.ts';

const midnightOf = (localDay: number) => localDay * 86_400_000 + 1;
const written = fc.constantFrom('12', '-0', '1e3', '1700000000123', '9e15', '2024-02-29', '2023-02-29', 'x', '', 'NaN', '1e999'); // prettier-ignore
const lines = fc.array(fc.tuple(written, fc.integer({ min: 0, max: 5 })), { maxLength: 8 });
const formats = fc.constantFrom<EventFormat[]>('csv', 'ndjson');

/** The second field of some lines. */
function secondOf(list: readonly (readonly [string, number])[]): [Uint8Array, Spans] {
  const spans = spansOf(2, 10);
  let text = '';
  list.forEach(([part, kind], i) => {
    const at = spans.most + i;
    spans.kinds[at] = kind;
    spans.from[at] = text.length;
    text += part;
    spans.to[at] = text.length;
  });
  spans.size = list.length;
  return [bytesOf(text), spans];
}

test('readSpanTimes reads and marks as spanTime says, line by line', () => {
  fc.assert(
    fc.property(lines, formats, (list, format) => {
      const [bytes, spans] = secondOf(list);
      const [times, odd] = [new Float64Array(12), new Uint8Array(10)];
      readSpanTimes(bytes, spans, 1, midnightOf, format, times, 2, odd);
      const { most, from, to, kinds } = spans;
      const slow = list.map((_, i) => spanTime(bytes, from[most + i]!, to[most + i]!, kinds[most + i]!, midnightOf, format)); // prettier-ignore
      expect([...times.subarray(2, 2 + list.length)]).toEqual(slow);
      expect([...odd.subarray(0, list.length)]).toEqual(slow.map((time) => Number(!Number.isFinite(time))));
    }),
  );
});

test('readSpanValues reads and marks as spanValue says, line by line', () => {
  fc.assert(
    fc.property(lines, formats, (list, format) => {
      const [bytes, spans] = secondOf(list);
      const [values, odd] = [new Float64Array(12), new Uint8Array(10)];
      readSpanValues(bytes, spans, 1, format, values, 2, odd);
      const { most, from, to, kinds } = spans;
      const slow = list.map((_, i) => spanValue(bytes, from[most + i]!, to[most + i]!, kinds[most + i]!, format));
      expect([...values.subarray(2, 2 + list.length)]).toEqual(slow);
      expect([...odd.subarray(0, list.length)]).toEqual(slow.map((value) => Number(value === Infinity)));
    }),
  );
});
