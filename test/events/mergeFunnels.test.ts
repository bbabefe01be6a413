import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyOrderFunnel,
  eventLog,
  exactOrderFunnel,
  mergeFunnels,
  orderedFunnel,
  type Funnel,
} from 'engagement-metrics/events';
import { actFields, actsOf, orders, step, type Act } from './funnels.ts';
import { expectMerge, expectRefused, inGroups, partings } from './partings.ts';

/** Users in an order of their own: parts have them in theirs. */
function inOrder(funnels: readonly Funnel[]): unknown[] {
  return inGroups(funnels).map(({ timesToConvert: { users, durations, observed }, ...funnel }) => {
    const times = users.map((user, i) => [user, durations[i], observed[i]] as const);
    return { ...funnel, times: times.sort(([a], [b]) => (a < b ? -1 : 1)) };
  });
}

const functions = { ordered: orderedFunnel, exact: exactOrderFunnel, any: anyOrderFunnel };

test.each(orders)(
  'mergeFunnels of any parts by users is the single pass of %s funnels, rates and intervals to the last bit',
  (order, casesOfOrder) => {
    const funnel = functions[order];
    fc.assert(
      fc.property(casesOfOrder, partings, fc.constantFrom(undefined, 0.8), ({ acts, rules }, parting, confidence) => {
        const of = (some: readonly Act[]) => funnel(eventLog(some, actFields), { ...rules, confidence });
        const merge = (parts: readonly (readonly Funnel[])[]) => mergeFunnels(parts, { confidence });
        const parts = parting(acts).map(of);
        expectMerge<readonly Funnel[]>({ merge, parts, whole: of(acts), nothing: of([]), seen: inOrder });
      }),
    );
  },
);

const of = (who: string, steps = ['A', 'B'], confidence = 0.95) =>
  orderedFunnel(eventLog(actsOf('AB', who), actFields), {
    steps: steps.map((name) => ({ name, when: step(name) })),
    asOf: 1e9,
    confidence,
  });

test('mergeFunnels has intervals as sure as it is asked for, whatever those of the parts are', () => {
  expect(mergeFunnels([of('a', ['A', 'B'], 0.5), of('b', ['A', 'B'], 0.99)])).toEqual(mergeFunnels([of('a'), of('b')]));
  const [sure] = mergeFunnels([of('a'), of('b')], { confidence: 0.99 });
  const [unsure] = mergeFunnels([of('a'), of('b')]);
  expect(sure!.steps[1]!.overallInterval!.low).toBeLessThan(unsure!.steps[1]!.overallInterval!.low);
});

test('mergeFunnels refuses other steps, a user who is in two parts, what is no count, and no part at all', () => {
  expectRefused(() => mergeFunnels([]), 'ERR_LENGTH', 'parts');
  expectRefused(() => mergeFunnels([of('a'), of('b', ['A', 'C'])]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  expectRefused(() => mergeFunnels([of('a'), of('b', ['A', 'B', 'C'])]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  expectRefused(() => mergeFunnels([of('a'), [...of('b'), ...of('c')]]), 'ERR_LENGTH', 'parts[1]');
  expectRefused(() => mergeFunnels([[], of('a'), of('a')]), 'ERR_OUT_OF_RANGE', 'parts[2].timesToConvert.users');
  expectRefused(() => mergeFunnels([of('a').map((one) => ({ ...one, open: -1 }))]), 'ERR_OUT_OF_RANGE', 'open');
  expectRefused(() => mergeFunnels([of('a')], { confidence: 1 }), 'ERR_OUT_OF_RANGE', 'confidence');
});
