import fc from 'fast-check';
import { test } from 'vitest';
import {
  anyOrderFunnelTotals,
  eventLog,
  exactOrderFunnelTotals,
  mergeFunnelTotals,
  orderedFunnelTotals,
  type FunnelTotals,
} from 'engagement-metrics/events';
import { actFields, actsOf, orders, step, type Act } from './funnels.ts';
import { expectMerge, expectRefused, inGroups, partings } from './partings.ts';

const functions = { ordered: orderedFunnelTotals, exact: exactOrderFunnelTotals, any: anyOrderFunnelTotals };

test.each(orders)(
  'mergeFunnelTotals of any parts by users is the single pass of %s totals, rates to the last bit',
  (order, casesOfOrder) => {
    const totals = functions[order];
    fc.assert(
      fc.property(casesOfOrder, partings, ({ acts, rules }, parting) => {
        const of = (some: readonly Act[]): readonly FunnelTotals[] => totals(eventLog(some, actFields), rules);
        const parts = parting(acts).map(of);
        expectMerge({ merge: mergeFunnelTotals, parts, whole: of(acts), nothing: of([]), seen: inGroups });
      }),
    );
  },
);

test('mergeFunnelTotals refuses other steps, what is no count, and no part at all', () => {
  const of = (names: string[]) =>
    orderedFunnelTotals(eventLog(actsOf('AB'), actFields), {
      steps: names.map((name) => ({ name, when: step(name) })),
      asOf: 1e9,
    });
  const part = of(['A', 'B']);
  expectRefused(() => mergeFunnelTotals([]), 'ERR_LENGTH', 'parts');
  expectRefused(() => mergeFunnelTotals([part, of(['A', 'C'])]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  expectRefused(() => mergeFunnelTotals([part, of(['A', 'B', 'C'])]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  expectRefused(() => mergeFunnelTotals([part, [...part, ...part]]), 'ERR_LENGTH', 'parts[1]');
  expectRefused(() => mergeFunnelTotals([part.map((one) => ({ ...one, open: NaN }))]), 'ERR_NOT_FINITE', 'open');
});
