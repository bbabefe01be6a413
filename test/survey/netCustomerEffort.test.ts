import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerEffortTopBox, netCustomerEffort } from 'engagement-metrics/survey';
import { answers, ratingLaws, ratings } from './ratings.ts';

const seven = { low: 1, high: 7, better: 'higher', easyFrom: 5, hardFrom: 3 } as const;
const turned = { low: 1, high: 7, better: 'lower', easyFrom: 3, hardFrom: 5 } as const;

test('netCustomerEffort is who found it easy less who found it hard, per hundred answers', () => {
  const given = answers({ 1: 80, 2: 210, 3: 140, 4: 110, 5: 160, 6: 180, 7: 120 }); // the counts of CYS-7
  const survey = netCustomerEffort({ ratings: given, ...seven });
  expect(survey).toEqual({ score: 3, positive: 460, negative: 430, answered: 1000, missing: 0 });
});

test('netCustomerEffort divides by the answers there are, 1010 and not 1000', () => {
  const given = answers({ 1: 190, 2: 240, 3: 110, 4: 330, 5: 140 });
  const five = { low: 1, high: 5, better: 'higher', easyFrom: 4, hardFrom: 2 } as const;
  expect(netCustomerEffort({ ratings: given, ...five })?.score).toBe(4000 / 1010); // CYS, E-04
});

test('netCustomerEffort is the same when the scale is turned round, polarity and all', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const whole = given.map((rating) => Math.round(rating));
      const other = netCustomerEffort({ ratings: whole.map((rating) => 8 - rating), ...turned });
      expect(other).toEqual(netCustomerEffort({ ratings: whole, ...seven }));
    }),
  );
});

test('netCustomerEffort of the other polarity is negated', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const scores = [seven, turned].map((scale) => netCustomerEffort({ ratings: given, ...scale })!.score);
      expect(scores[0]! + scores[1]!).toBe(0);
    }),
  );
});

test('netCustomerEffort is at most 100 times the top box, and from -100 to 100', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const { score } = netCustomerEffort({ ratings: given, ...seven })!;
      const { low, high, better, easyFrom } = seven;
      const { share } = customerEffortTopBox({ ratings: given, low, high, better, easyFrom })!;
      expect(score).toBeLessThanOrEqual(100 * share + 1e-10);
      expect(Math.abs(score)).toBeLessThanOrEqual(100);
    }),
  );
});

test.each([
  { scale: seven, hardFrom: 5 },
  { scale: seven, hardFrom: 6 },
  { scale: turned, hardFrom: 3 },
  { scale: turned, hardFrom: 2 },
])(
  'netCustomerEffort refuses boxes that overlap: $scale.better is better, hard from $hardFrom',
  ({ scale, hardFrom }) => {
    const call = () => netCustomerEffort({ ratings: [], ...scale, hardFrom });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'hardFrom' }));
    expect(call).toThrow(`hardFrom ${String(hardFrom)} is not worse than easyFrom ${String(scale.easyFrom)}`);
  },
);

ratingLaws(netCustomerEffort, { better: 'higher' as const, easyFrom: 5, hardFrom: 3 }, 'easyFrom', 'hardFrom');
