import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversionRate } from 'engagement-metrics/funnel';
import { counts } from '../arbitraries.ts';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

test('conversionRate is the share of the visitors who converted', () => {
  expect(conversionRate({ converted: 120, visitors: 1000 })).toBe(0.12); // catalogue 15.3
  expect(conversionRate({ converted: 150, visitors: 1000 })).toBe(0.15); // catalogue 15.3
});

test('conversionRate of a funnel is the product of the rates of its steps', () => {
  fc.assert(
    fc.property(counts, counts, counts, (bought, left, bounced) => {
      const tried = Math.max(bought + left, 1);
      const visitors = tried + bounced;
      const steps = [
        conversionRate({ converted: tried, visitors }),
        conversionRate({ converted: bought, visitors: tried }),
      ];
      near(steps[0]! * steps[1]!, conversionRate({ converted: bought, visitors })!);
    }),
  );
});

test('conversionRate refuses conversions where converted visitors belong', () => {
  const message = 'conversionRate: converted 5 exceeds visitors 3';
  expect(() => conversionRate({ converted: 5, visitors: 3 })).toThrow(message);
});

describe('conversionRate', () => {
  proportionLaws(conversionRate, 'converted', 'visitors');
  rowLaws(conversionRate, { converted: 120, visitors: 1000 });
});
