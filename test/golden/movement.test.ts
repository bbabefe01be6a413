import { describe, expect, test } from 'vitest';
import { compareSegmentations, segmentDrivers } from 'engagement-metrics/segment';
import { codesOf } from 'engagement-metrics/table';

// 40 customers. Rand indices: Python 3.11.7 with scikit-learn 1.9.1; effect sizes: statsmodels 0.15.0 and R 4.2.2. Calls stand at
// each value.
const first = [
  2, 2, 1, 3, 3, 3, 2, 3, 0, 2, 1, 3, 0, 0, 1, 3, 1, 3, 1, 2, 2, 2, 3, 3, 3, 2, 3, 1, 2, 0, 0, 1, 2, 2, 3, 3, 2, 1, 1,
  0,
];
const second = [
  2, 2, 1, 1, 3, 3, 3, 3, 0, 1, 1, 3, 2, 0, 1, 3, 1, 3, 4, 2, 2, 3, 3, 3, 2, 2, 3, 3, 2, 0, 0, 1, 2, 0, 3, 3, 3, 1, 1,
  4,
];
const unrelated = [
  2, 0, 2, 0, 0, 1, 0, 0, 2, 1, 0, 1, 2, 0, 0, 1, 2, 2, 0, 2, 0, 0, 0, 2, 0, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 2, 0, 2, 1,
  0,
];
const visits = [
  4.0, 8.5, 5.25, 13.75, 12.5, 6.25, 8.75, 9.5, 8.0, 10.75, 2.5, 11.0, 3.75, 8.25, 9.0, 6.75, 7.25, 10.0, 10.5, 11.25,
  5.0, 9.5, 10.25, 9.0, 13.5, 5.25, 11.75, 6.5, 7.25, 7.75, 1.5, 8.0, 8.75, 7.5, 14.0, 7.75, 10.25, 7.0, 5.75, 8.25,
];
const near = (x: number) => expect.closeTo(x, 14) as number;

/** x = (1103515245 x + 12345) mod 2^31, of which the upper bits choose one of `segments`. */
function drawn(length: number, segments: number, seed: number): number[] {
  let x = seed;
  return Array.from({ length }, () => {
    x = Number((BigInt(x) * 1103515245n + 12345n) % 2147483648n);
    return (x >> 16) % segments;
  });
}

describe('the agreement of two segmentations', () => {
  test("of 40 customers is scikit-learn's", () => {
    // adjusted_rand_score(·, ·), rand_score(·, ·)
    const compared = (a: number[], b: number[]) => {
      const { adjustedRandIndex, randIndex } = compareSegmentations(codesOf(a), codesOf(b));
      return [adjustedRandIndex, randIndex];
    };
    expect(compared(first, second)).toEqual([0.4083044982698962, 0.7807692307692308].map(near));
    expect(compared(first, unrelated)).toEqual([-0.01791044776119403, 0.5628205128205128].map(near));
    expect(compared(second, unrelated)).toEqual([-0.020942408376963352, 0.5641025641025641].map(near));
  });

  test("of a million customers is scikit-learn's", () => {
    // adjusted_rand_score(a, b), rand_score(a, b)
    const a = drawn(1_000_000, 7, 5);
    const other = drawn(1_000_000, 9, 11);
    const b = a.map((segment, i) => (i % 4 === 0 ? other[i]! : segment));
    expect(compareSegmentations(codesOf(a), codesOf(b))).toEqual({
      adjustedRandIndex: near(0.5859362201499666),
      randIndex: near(0.9026966507826508),
      count: 1_000_000,
      missing: 0,
    });
  });
});

describe('what tells a segment apart', () => {
  const drivers = (confidence: number) =>
    segmentDrivers(codesOf(first), { visits }, { confidence })
      .sort((a, b) => Number(a.segment) - Number(b.segment))
      .map(({ drivers: [only] }) => only!.difference!);

  test("is the effect size of statsmodels', Hedges' g", () => {
    // effectsize_smd(x.mean(), x.std(ddof=1), len(x), y.mean(), y.std(ddof=1), len(y))[0], x of the segment, y of the others
    expect(drivers(0.95).map(({ estimate }) => estimate)).toEqual(
      [-0.8399218191294777, -0.640636017132013, -0.1128999735299765, 1.2471779742356588].map(near),
    );
  });

  test('has the interval of R', () => {
    // m <- n1+n2-2; sp <- summary(lm(v ~ I(a==s)))$sigma; g <- (mean(x)-mean(y))/sp*(1-3/(4*m-1))
    // g + qnorm(c(.025,.975))*sqrt(1/n1+1/n2+g^2/(2*(n1+n2))); the same with qnorm(c(.05,.95))
    const ends = (confidence: number) => drivers(confidence).map(({ low, high }) => [low, high]);
    expect(ends(0.95)).toEqual(
      [
        [-1.7271098374973315, 0.047266199238375828],
        [-1.3959201786586806, 0.11464814439465443],
        [-0.78960418225059015, 0.56380423519063716],
        [0.53131263198373868, 1.9630433164875785],
      ].map((pair) => pair.map(near)),
    );
    expect(ends(0.9)).toEqual(
      [
        [-1.5844734748287572, -0.095370163430198884],
        [-1.2744904666349104, -0.0067815676291161919],
        [-0.68080804779422632, 0.45500810073427289],
        [0.6464048406985895, 1.8479511077727273],
      ].map((pair) => pair.map(near)),
    );
  });
});
