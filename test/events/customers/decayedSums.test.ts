import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decayedSums } from '../../../src/events/customers/decayedSums.ts';
import { exactSum } from '../histories.ts';
import { byUser, cuts, passed, size, streams } from '../passes.ts';

const day = 86_400_000;

test('decayedSums is the exact sum of what is left of each event, nearly, however the events are cut', () => {
  const asOf = Date.parse('1973-01-05');
  const left = (age: number) => [1, 0.5, 0.25, 0][Math.floor(age / day) % 4]!; // such products are exact
  fc.assert(
    fc.property(streams, cuts, fc.constantFrom('value', 'count'), (events, places, of) => {
      const slow = byUser(events, (mine) => {
        const weights = mine.map(({ time, value }) => (of === 'value' ? value : 1) * left(asOf - time));
        const known = weights.filter((weight) => !Number.isNaN(weight));
        return mine.length > 0 && known.length === 0 ? NaN : exactSum(known);
      });
      passed(decayedSums(size, of, asOf, left), events, places).forEach((sum, user) => {
        const exact = slow[user]!;
        if (Number.isNaN(exact)) expect(sum).toBeNaN();
        else expect(Math.abs(sum - exact)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(exact)));
      });
    }),
  );
});

test('decayedSums never gives -0, also where nothing is left of what was negative', () => {
  const events = [{ user: 0, time: 0, value: -5, text: -1 }];
  expect(
    passed(
      decayedSums(size, 'value', day, () => 0),
      events,
    ),
  ).toEqual([0, 0, 0, 0]);
});
