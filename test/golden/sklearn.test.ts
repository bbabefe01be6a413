import { describe, expect, test } from 'vitest';
import { logMinMax, minMax, percentileRank, robust, zScore } from 'engagement-metrics/normalize';
import { applyScale, type Scale } from 'engagement-metrics/scale';

// Computed with Python 3.11.7, scikit-learn 1.9.1, NumPy 2.4.6, SciPy 1.17.1. With x a column of the population:
//   minMax          MinMaxScaler(clip=True).fit(x).transform(·)
//   zScore          scipy.special.expit(StandardScaler().fit(x).transform(·))
//   robust          scipy.special.expit(RobustScaler().fit(x).transform(·))
//   percentileRank  (scipy.stats.rankdata(x, method='average') - 1) / (len(x) - 1)
//   logMinMax       MinMaxScaler().fit_transform(numpy.log1p(x))
// `OfNew` are those of three values that the population does not have: -100, 10.5, 1000.
const newcomers = [-100, 10.5, 1000];
const populations = {
  visits: {
    population: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144],
    minMax: [
      0.0, 0.006944444444444444, 0.006944444444444444, 0.013888888888888888, 0.020833333333333332, 0.034722222222222224,
      0.05555555555555555, 0.09027777777777778, 0.14583333333333331, 0.2361111111111111, 0.3819444444444444,
      0.6180555555555555, 1.0,
    ],
    minMaxOfNew: [0.0, 0.07291666666666666, 1.0],
    zScore: [
      0.33347563295756427, 0.33881849496402744, 0.33881849496402744, 0.344202752858914, 0.3496273286143829,
      0.3605929248212666, 0.37731451880111944, 0.4058261348903137, 0.4527160440527278, 0.5303519011742619,
      0.6512098014319041, 0.8082106720005922, 0.9402116066764952,
    ],
    zScoreOfNew: [0.04365450859585943, 0.39147775037834576, 0.9999999999201243],
    robust: [
      0.43782349911420193, 0.4455295350395727, 0.4455295350395727, 0.45326184801538616, 0.461016779312316,
      0.47657965106367606, 0.5, 0.5389832206876841, 0.600188359260205, 0.6926419831347361, 0.8128673178375735,
      0.9263037302939515, 0.9859363729567544,
    ],
    robustOfNew: [0.033085978388704126, 0.5195213219520929, 0.9999999999999656],
    percentileRank: [
      0.0, 0.125, 0.125, 0.25, 0.3333333333333333, 0.4166666666666667, 0.5, 0.5833333333333334, 0.6666666666666666,
      0.75, 0.8333333333333334, 0.9166666666666666, 1.0,
    ],
  },
  margins: {
    population: [-12.5, 3.25, 3.25, 7, 18.75, 22.5, 41],
    minMax: [
      0.0, 0.29439252336448596, 0.29439252336448596, 0.36448598130841114, 0.5841121495327102, 0.6542056074766355, 1.0,
    ],
    minMaxOfNew: [0.0, 0.4299065420560747, 1.0],
    zScore: [
      0.17773184734474604, 0.36754976864346806, 0.36754976864346806, 0.42378484950259065, 0.606018331942452,
      0.6606278624419398, 0.8615032714691186,
    ],
    zScoreOfNew: [0.0008872458863001557, 0.47814722655497865, 1.0],
    robust: [
      0.2455845065645727, 0.44625164332192885, 0.44625164332192885, 0.5, 0.6629032325716306, 0.7093205303201375,
      0.8761899677172684,
    ],
    robustOfNew: [0.0021114358835621163, 0.5501901106699747, 1.0],
    percentileRank: [0.0, 0.25, 0.25, 0.5, 0.6666666666666666, 0.8333333333333334, 1.0],
  },
  ratings: {
    population: [5, 4, 5, 3, 1, 5, 4, 2, 5, 4, 4, 1],
    minMax: [1.0, 0.75, 1.0, 0.5, 0.0, 1.0, 0.75, 0.25, 1.0, 0.75, 0.75, 0.0],
    minMaxOfNew: [0.0, 1.0, 1.0],
    zScore: [
      0.7277299019342365, 0.5717898541539818, 0.7277299019342365, 0.4001547273448596, 0.14273267951154633,
      0.7277299019342365, 0.5717898541539818, 0.2499651112354415, 0.7277299019342365, 0.5717898541539818,
      0.5717898541539818, 0.14273267951154633,
    ],
    zScoreOfNew: [6.038628595287704e-32, 0.9918375416656298, 1.0],
    robust: [
      0.6093175418435606, 0.5, 0.6093175418435606, 0.3906824581564393, 0.20860852732604496, 0.6093175418435606, 0.5,
      0.29133917497056444, 0.6093175418435606, 0.5, 0.5, 0.20860852732604496,
    ],
    robustOfNew: [8.432259193998306e-21, 0.9472944339171098, 1.0],
    percentileRank: [
      0.8636363636363636, 0.5, 0.8636363636363636, 0.2727272727272727, 0.045454545454545456, 0.8636363636363636, 0.5,
      0.18181818181818182, 0.8636363636363636, 0.5, 0.5, 0.045454545454545456,
    ],
  },
};
const logMinMaxOfVisits = [
  0.0, 0.13927752948720412, 0.13927752948720412, 0.22074966143030364, 0.27855505897440824, 0.36002719091750773,
  0.4414993228606073, 0.5302789874251297, 0.6210986187609266, 0.7143938666407679, 0.8088340463995382,
  0.9041692610506538, 1.0,
];

const worths = (scale: Scale, values: readonly number[]) => values.map((value) => applyScale(scale, value));
const near = (expected: readonly number[]) => expected.map((worth) => expect.closeTo(worth, 12) as number);

describe.each(Object.entries(populations))('%s, as scikit-learn scales them', (_, golden) => {
  const values = Float64Array.from(golden.population);

  test('minMax is MinMaxScaler with clipping', () => {
    expect(worths(minMax(values), golden.population)).toEqual(near(golden.minMax));
    expect(worths(minMax(values), newcomers)).toEqual(near(golden.minMaxOfNew));
  });

  test('zScore is StandardScaler through the logistic', () => {
    expect(worths(zScore(values), golden.population)).toEqual(near(golden.zScore));
    expect(worths(zScore(values), newcomers)).toEqual(near(golden.zScoreOfNew));
  });

  test('robust is RobustScaler through the logistic', () => {
    expect(worths(robust(values), golden.population)).toEqual(near(golden.robust));
    expect(worths(robust(values), newcomers)).toEqual(near(golden.robustOfNew));
  });

  test("percentileRank is SciPy's rankdata from 0 to 1", () => {
    expect(worths(percentileRank(values), golden.population)).toEqual(near(golden.percentileRank));
  });
});

test('logMinMax is MinMaxScaler of log1p', () => {
  const { population } = populations.visits;
  expect(worths(logMinMax(Float64Array.from(population)), population)).toEqual(near(logMinMaxOfVisits));
});
