import fc from 'fast-check';
import { test } from 'vitest';
import { lifecycle, mergeLifecycle } from 'engagement-metrics/events';
import { expectMerge, expectRefused, inGroups, partings, segments } from './partings.ts';
import { calendars, day, logOf, scenes } from './visits.ts';

const groups = fc.constantFrom(undefined, 'country', segments);

test('mergeLifecycle of any parts by users is the single pass, with shares and quick ratios to the last bit', () => {
  fc.assert(
    fc.property(scenes, calendars, groups, partings, ({ visits, asOf, from }, calendar, by, parting) => {
      const of = (some: typeof visits) => lifecycle(logOf(some), { calendar, asOf, from, by });
      const parts = parting(visits).map(of);
      expectMerge({ merge: mergeLifecycle, parts, whole: of(visits), nothing: of([]), seen: inGroups });
    }),
  );
});

test('mergeLifecycle refuses parts of other periods, what is no count, and no part at all', () => {
  const visits = [{ who: 'a', at: 0, what: null, country: null }];
  const part = lifecycle(logOf(visits), { calendar: { unit: 'day' }, asOf: 2 * day });
  expectRefused(() => mergeLifecycle([]), 'ERR_LENGTH', 'parts');
  expectRefused(() => mergeLifecycle([part, part.slice(1)]), 'ERR_LENGTH', 'parts[1]');
  expectRefused(() => mergeLifecycle([part, [...part].reverse()]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  const wrong = part.map((row) => ({ ...row, dormantStock: NaN }));
  expectRefused(() => mergeLifecycle([part, wrong]), 'ERR_NOT_FINITE', 'dormantStock');
});
