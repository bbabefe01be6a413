import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupNetPromoterRatings, netPromoterScore } from 'engagement-metrics/survey';
import { missingValues, notNumbers } from '../arbitraries.ts';

const ratings = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 10, noNaN: true }));
const answers = fc.array(fc.oneof({ weight: 4, arbitrary: ratings }, fc.constantFrom(...missingValues)));

test('groupNetPromoterRatings counts 9 and 10 as promoters, 7 and 8 as passives, 0 to 6 as detractors', () => {
  const groups = groupNetPromoterRatings([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(groups).toEqual({ promoters: 2, passives: 2, detractors: 7, missing: 0 }); // PHCOM-6505: also the 0
});

test('groupNetPromoterRatings goes by what was answered, not by where it stands', () => {
  const groups = groupNetPromoterRatings([10, 10, 10]);
  expect(groups).toEqual({ promoters: 3, passives: 0, detractors: 0, missing: 0 }); // MOZ-1013
});

test('groupNetPromoterRatings leaves no gap between the groups', () => {
  const groups = groupNetPromoterRatings([6.5, 8.5]);
  expect(groups).toEqual({ promoters: 0, passives: 1, detractors: 1, missing: 0 }); // FB-9248
  const edges = groupNetPromoterRatings([-0, 6.999999999999999, 7, 8.999999999999998, 9]);
  expect(edges).toEqual({ promoters: 1, passives: 2, detractors: 2, missing: 0 });
});

test('groupNetPromoterRatings puts every rating into one group, and counts who gave none', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const observed = given.filter((rating) => Number.isFinite(rating)) as number[];
      expect(groupNetPromoterRatings(given)).toEqual({
        promoters: observed.filter((rating) => rating >= 9).length,
        passives: observed.filter((rating) => rating >= 7 && rating < 9).length,
        detractors: observed.filter((rating) => rating < 7).length,
        missing: given.length - observed.length,
      });
    }),
  );
});

test('groupNetPromoterRatings does not depend on order, nor on the kind of list', () => {
  fc.assert(
    fc.property(fc.array(ratings), (given) => {
      const groups = groupNetPromoterRatings(given);
      expect(groupNetPromoterRatings([...given].reverse())).toEqual(groups);
      expect(groupNetPromoterRatings(Float64Array.from(given))).toEqual(groups);
      expect(groupNetPromoterRatings(given.values())).toEqual(groups);
    }),
  );
});

test('groupNetPromoterRatings of nobody is nobody, whose score is null', () => {
  const groups = groupNetPromoterRatings([]);
  expect(groups).toEqual({ promoters: 0, passives: 0, detractors: 0, missing: 0 });
  expect(netPromoterScore(groups)).toBeNull();
  expect(netPromoterScore(groupNetPromoterRatings([null, NaN]))).toBeNull();
});

test('the mean rating does not determine the score', () => {
  const score = (...given: number[]) => netPromoterScore(groupNetPromoterRatings(given));
  expect([score(8, 8, 8), score(9, 9, 6), score(10, 8, 6)]).toEqual([0, 100 / 3, 0]);
  expect([score(8, 8), score(10, 10, 10, 2)]).toEqual([0, 50]);
});

test.each([-1, -5e-324, 10.000000000000002, 11, 1e308])(
  'groupNetPromoterRatings refuses %d, off the scale',
  (rating) => {
    const call = () => groupNetPromoterRatings([10, null, rating]);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'ratings[2]' }));
    expect(call).toThrow(`groupNetPromoterRatings: ratings[2] is ${String(rating)}, not between 0 and 10`);
  },
);

test('groupNetPromoterRatings refuses what is neither a number nor missing', () => {
  for (const rating of notNumbers) {
    const call = () => groupNetPromoterRatings([10, rating as number]);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'ratings[1]' }));
  }
});

test('groupNetPromoterRatings refuses what is no list', () => {
  for (const list of [null, undefined, 9, '9', {}]) {
    const call = () => groupNetPromoterRatings(list as number[]);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'ratings' }));
  }
});
