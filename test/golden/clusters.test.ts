import { ckmeans } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import {
  goodnessOfVarianceFit,
  kMeansSegments,
  naturalBreakSegments,
  segmentAll,
  silhouette,
} from 'engagement-metrics/segment';

// prettier-ignore
const visits = [0, 0, 1, 1, 1, 2, 3, 3, 4, 6, 7, 7, 9, 12, 15, 18, 21, 22, 30, 31, 33, 48, 52, 55, 90];
// prettier-ignore
const revenue = [12.5, 3.25, 99.9, 45, 18.75, 22.5, 41, 7, 250.1, 19.99, 20, 63.4, 71.2, 5.5, 180, 33.3, 29.9, 88, 14.2, 61];
// prettier-ignore
const spend = [12.5, 3.25, 99.9, 45, 18.75, 22.5, 41, 7, 60.1, 19.99, 20, 63.4, 71.2, 5.5, 80, 33.3, 29.9, 88, 14.2, 61, 95, 10, 72, 55, 2];

const labelsFor = (count: number) => Array.from({ length: count }, (_, k) => String(k));
const near = (expected: readonly number[], digits = 12) =>
  expected.map((number) => expect.closeTo(number, digits) as number);

describe('natural breaks', () => {
  // R 4.2.2, classInt 0.4-9: j <- classIntervals(x, k, style = "jenks"). `largest` is j$brks, the largest value of every
  // class but the last; classIntervals(x, k, style = "fisher") has the same classes. `goodness` is "Goodness of fit" of
  // jenks.tests(j).
  test.each([
    ['visits', visits, [33], 0.708809509622363],
    ['visits', visits, [22, 55], 0.87126924961269],
    ['visits', visits, [12, 33, 55], 0.958943932971025],
    ['visits', visits, [9, 22, 33, 55], 0.982984016332357],
    ['visits', visits, [4, 12, 22, 33, 55], 0.99187863861266],
    ['revenue', revenue, [99.9], 0.772884047631664],
    ['revenue', revenue, [45, 99.9], 0.923767102310433],
    ['revenue', revenue, [45, 99.9, 180], 0.956846936698032],
    ['revenue', revenue, [33.3, 71.2, 99.9, 180], 0.977652685334888],
    ['revenue', revenue, [22.5, 45, 71.2, 99.9, 180], 0.990890244131312],
  ])('of %s are those of classInt: %j', (_, value, largest, goodness) => {
    const bands = naturalBreakSegments({ of: 'value', labels: labelsFor(largest.length + 1) }, { value });
    const sorted = [...value].sort((a, b) => a - b);
    expect(bands.cuts).toEqual(largest.map((end) => sorted.find((other) => other > end)));
    expect(goodnessOfVarianceFit(bands, { value }).goodness).toBeCloseTo(goodness, 12);
  });

  test('the example of Ckmeans.1d.dp, as the documentation of simple-statistics quotes it', () => {
    const value = [-1, 2, -1, 2, 4, 5, 6, -1, 2, -1];
    expect(naturalBreakSegments({ of: 'value', labels: labelsFor(3) }, { value }).cuts).toEqual([2, 4]);
  });

  test.each([2, 3, 4, 5, 6, 7])('%i classes are those of the ckmeans of simple-statistics', (classes) => {
    for (const value of [visits, revenue, spend]) {
      const peers = ckmeans(value, classes).map(([smallest]) => smallest);
      expect(naturalBreakSegments({ of: 'value', labels: labelsFor(classes) }, { value }).cuts).toEqual(peers.slice(1));
    }
  });
});

describe('k-means', () => {
  // Python 3.11.7, scikit-learn 1.9.1, NumPy 2.4.6: X of visits / 100 and spend / 100;
  // km = KMeans(n_clusters=len(init), init=init, n_init=1, tol=0, max_iter=300, algorithm='lloyd').fit(X); centres, labels and
  // squares are km.cluster_centers_, km.labels_ and km.inertia_; silhouette_score(X, km.labels_), and the means of
  // silhouette_samples(X, km.labels_) in each cluster.
  const percent = { type: 'linear', domain: [0, 100], range: [0, 1] } as const;
  const of = { visits: percent, spend: percent };
  test.each([
    {
      from: [
        [0, 0],
        [0.5, 0.5],
      ],
      centres: [
        [0.16133333333333336, 0.1899266666666667],
        [0.229, 0.7456],
      ],
      squares: 1.6503911626666667,
      codes: [0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0],
      score: 0.4860572394514174,
      scores: [0.4928244233045762, 0.4759064636716791],
    },
    {
      from: [
        [0, 0],
        [0.2, 0.8],
        [0.6, 0.2],
      ],
      centres: [
        [0.08, 0.20991538461538464],
        [0.19333333333333333, 0.7673333333333334],
        [0.6433333333333333, 0.22333333333333338],
      ],
      squares: 0.9825947502564104,
      codes: [0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 2, 1, 2, 2],
      score: 0.4924395259458769,
      scores: [0.6049079036247184, 0.4751621946190444, 0.056908549984728496],
    },
    {
      from: [
        [0.1, 0.1],
        [0.1, 0.5],
        [0.1, 0.9],
        [0.9, 0.1],
      ],
      centres: [
        [0.11818181818181815, 0.1487181818181818],
        [0.17, 0.5125714285714286],
        [0.22000000000000003, 0.8435],
        [0.9, 0.020000000000000018],
      ],
      squares: 0.8574192870129873,
      codes: [0, 0, 2, 1, 0, 0, 1, 0, 1, 0, 0, 1, 2, 0, 2, 1, 0, 2, 0, 1, 2, 0, 2, 1, 3],
      score: 0.3132997565422859,
      scores: [0.48251991368211283, 0.10791870053538645, 0.29489065988436713, 0],
    },
  ])('from the same centres it is that of scikit-learn: $from', ({ from, centres, squares, codes, score, scores }) => {
    const fit = kMeansSegments({ of, labels: labelsFor(from.length), from }, { visits, spend });
    fit.segments.centres.forEach((centre, k) => expect(centre).toEqual(near(centres[k]!)));
    expect(fit.squares).toBeCloseTo(squares, 12);
    expect([...segmentAll(fit.segments, { visits, spend }).codes]).toEqual(codes);
    const found = silhouette({ segments: fit.segments, seed: 1 }, { visits, spend });
    expect(found.silhouette).toBeCloseTo(score, 12);
    expect(found.classes.map((row) => row.silhouette)).toEqual(near(scores));
  });
});
