import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { eventBlocks } from '../../../src/events/customers/eventBlocks.ts';
import type { EventBlock } from '../../../src/events/customers/tableTypes.ts';
import { fields, histories, inOrder, rules } from '../histories.ts';

test('eventBlocks reads the events that meet a condition, one by one, with the text that is asked for', () => {
  fc.assert(
    fc.property(
      histories,
      fc.nat({ max: 40 }),
      fc.nat({ max: 40 }),
      fc.option(rules, { nil: undefined }),
      (events, a, b, rule) => {
        const log = eventLog(events, fields);
        const [from, past] = [Math.min(a, events.length), Math.min(b, events.length)];
        const slow = inOrder(events)
          .slice(from, past)
          .filter(rule?.met ?? (() => true));
        const texts = log.dimensions['country']!;
        const read: unknown[] = [];
        eventBlocks('f', log, { from, past, condition: rule?.condition, texts }, (block) => {
          block.users.forEach((code, i) => {
            const [at, paid, country] = [block.times[i], block.values[i], texts.labels[block.texts[i]!] ?? null];
            read.push({ who: log.users.labels[code], at, paid, country });
          });
        });
        const expected = slow.map(({ who, at, paid, country }) => ({
          who: String(who),
          at,
          paid: paid ?? NaN,
          country,
        }));
        expect(read).toEqual(expected);
      },
    ),
  );
});

const size = 200_000;
const many = eventLog(
  {
    who: Array.from({ length: size }, (_, i) => `u${String(i % 1000)}`),
    at: Float64Array.from({ length: size }, (_, i) => i),
    kind: Array.from({ length: size }, (_, i) => `k${String(i % 7)}`),
  },
  { user: 'who', time: 'at', type: 'kind' },
);

test('eventBlocks reads a long log in several blocks, with and without a condition', () => {
  for (const condition of [undefined, { of: 'type', in: ['k3'] }, { of: 'time', from: 70_000, below: 140_000 }]) {
    const seen: number[] = [];
    let blocks = 0;
    eventBlocks('f', many, { from: 10, past: size - 10, condition }, ({ times, users, values, texts }) => {
      blocks++;
      seen.push(...times);
      expect(users).toHaveLength(times.length);
      expect([values.length, texts.length]).toEqual([0, 0]);
    });
    const met = (i: number) => {
      if (condition === undefined) return true;
      return condition.of === 'type' ? i % 7 === 3 : i >= 70_000 && i < 140_000;
    };
    expect(seen).toEqual(Array.from({ length: size }, (_, i) => i).filter((i) => i >= 10 && i < size - 10 && met(i)));
    expect(blocks).toBe(Math.ceil((size - 20) / 8192));
  }
});

test('eventBlocks uses the memory of a block again', () => {
  const buffers = new Set<ArrayBufferLike>();
  eventBlocks('f', many, { from: 0, past: size, condition: { of: 'type', in: ['k1'] } }, (block: EventBlock) => {
    buffers.add(block.times.buffer);
  });
  expect(buffers.size).toBe(1);
  expect([...buffers][0]?.byteLength).toBe(8 * 8192);
});

test('eventBlocks of nothing reads nothing', () => {
  const condition = { of: 'type', in: ['k1'] };
  for (const [from, past] of [
    [0, 0],
    [5, 3],
  ] as const) {
    eventBlocks('f', many, { from, past, condition }, () => expect.unreachable());
    eventBlocks('f', many, { from, past, condition: undefined }, () => expect.unreachable());
  }
});
