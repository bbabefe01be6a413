import { describe, expect, test } from 'vitest';
import { knots, maxAbs, percentileRank, quantileSteps, steps, winsorized } from 'engagement-metrics/normalize';
import { applyScale, type Scale } from 'engagement-metrics/scale';

// Computed with Python 3.11.7, scikit-learn 1.9.1, NumPy 2.4.6, SciPy 1.17.1. With x a column of the population:
//   maxAbs      (MaxAbsScaler(clip=True).fit(x).transform(·) + 1) / 2
//   winsorized  MinMaxScaler(clip=True).fit(mstats.mquantiles(x, [0.05, 0.95], alphap=1, betap=1)).transform(·)
//   cutHigher   the same with [0.1, 0.75]
//   winsorize   MinMaxScaler().fit_transform(mstats.winsorize(x, limits=(0.05, 0.05))): meets type 7 where 0.05 (n - 1) is whole
//   bins3 …     KBinsDiscretizer(n_bins=3, encode='ordinal', strategy='quantile', quantile_method='linear').fit_transform(x)
//   uniform     QuantileTransformer(n_quantiles=len(x)).fit(x).transform(·), without ties
// `OfNew` are those of three values that the population does not have: -100, 10.5, 1000.
const newcomers = [-100, 10.5, 1000];
const populations = {
  visits: {
    population: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144],
    maxAbs: [
      0.5, 0.5034722222222222, 0.5034722222222222, 0.5069444444444444, 0.5104166666666666, 0.5173611111111112,
      0.5277777777777778, 0.5451388888888888, 0.5729166666666666, 0.6180555555555556, 0.6909722222222222,
      0.8090277777777778, 1,
    ],
    maxAbsOfNew: [0.1527777777777778, 0.5364583333333334, 1],
    winsorized: [
      0, 0.0036231884057970993, 0.0036231884057970993, 0.012681159420289849, 0.021739130434782598, 0.039855072463768106,
      0.06702898550724636, 0.1123188405797101, 0.1847826086956521, 0.3025362318840578, 0.4927536231884056,
      0.8007246376811591, 1,
    ],
    winsorizedOfNew: [0, 0.08967391304347823, 1],
    cutHigher: [
      0, 0, 0, 0.030303030303030304, 0.06060606060606061, 0.12121212121212122, 0.21212121212121213, 0.36363636363636365,
      0.6060606060606061, 1, 1, 1, 1,
    ],
    cutHigherOfNew: [0, 0.28787878787878785, 1],
  },
  margins: {
    population: [-12.5, 3.25, 3.25, 7, 18.75, 22.5, 41],
    maxAbs: [
      0.3475609756097561, 0.5396341463414634, 0.5396341463414634, 0.5853658536585366, 0.7286585365853658,
      0.774390243902439, 1,
    ],
    maxAbsOfNew: [0, 0.6280487804878049, 1],
    winsorized: [
      0, 0.25506072874493935, 0.25506072874493935, 0.341816078658184, 0.6136495083863507, 0.7004048582995953, 1,
    ],
    winsorizedOfNew: [0, 0.4227877385772124, 1],
    cutHigher: [0, 0.26610348468849, 0.26610348468849, 0.4244984160506864, 0.9208025343189019, 1, 1],
    cutHigherOfNew: [0, 0.5723336853220697, 1],
  },
  uneven: {
    population: Array.from({ length: 21 }, (_, i) => (((i + 1) * 7919) % 10007) / 7 - 300),
    maxAbs: [
      0.8892828472036391, 0.7495986085094996, 0.6099143698153598, 0.47023013112122025, 1, 0.8603157613058603,
      0.7206315226117206, 0.5809472839175809, 0.4412630452234413, 0.971032914102221, 0.8313486754080813,
      0.6916644367139417, 0.551980198019802, 0.4122959593256623, 0.9420658282044421, 0.8023815895103024,
      0.6626973508161627, 0.5230131121220231, 0.38332887342788335, 0.913098742306663, 0.7734145036125234,
    ],
    maxAbsOfNew: [0.45317099277495315, 0.50491704575863, 0.9682900722504683],
    winsorized: [
      0.8536877394636014, 0.6036877394636015, 0.3536877394636015, 0.10368773946360152, 1, 0.8018438697318007,
      0.5518438697318008, 0.3018438697318008, 0.051843869731800774, 1, 0.75, 0.5000000000000001, 0.25, 0,
      0.9481561302681992, 0.6981561302681992, 0.4481561302681992, 0.19815613026819925, 0, 0.8963122605363985,
      0.6463122605363986,
    ],
    winsorizedOfNew: [0.07315613026819924, 0.16576867816091956, 0.9950909961685824],
    cutHigher: [
      1, 0.7357918263090678, 0.4024584929757343, 0.069125159642401, 1, 1, 0.6666666666666667, 0.33333333333333337, 0, 1,
      0.930874840357599, 0.5975415070242658, 0.2642081736909323, 0, 1, 0.861749680715198, 0.5284163473818647,
      0.19508301404853132, 0, 1, 0.7926245210727971,
    ],
    cutHigherOfNew: [0.028416347381864604, 0.15189974457215838, 1],
    winsorize: [
      0.8536877394636014, 0.6036877394636015, 0.3536877394636015, 0.10368773946360152, 1, 0.8018438697318007,
      0.5518438697318008, 0.3018438697318008, 0.051843869731800774, 1, 0.75, 0.5000000000000001, 0.25, 0,
      0.9481561302681992, 0.6981561302681992, 0.4481561302681992, 0.19815613026819925, 0, 0.8963122605363985,
      0.6463122605363986,
    ],
    bins3: [2, 1, 1, 0, 2, 2, 1, 0, 0, 2, 2, 1, 0, 0, 2, 1, 1, 0, 0, 2, 1],
    bins5: [4, 2, 1, 0, 4, 3, 2, 1, 0, 4, 3, 2, 1, 0, 4, 3, 2, 1, 0, 4, 3],
    bins10: [8, 5, 3, 1, 9, 7, 5, 3, 1, 9, 7, 4, 2, 0, 9, 6, 4, 2, 0, 8, 6],
    uniform: [
      0.8, 0.55, 0.35000000000000003, 0.15, 1, 0.75, 0.5, 0.3, 0.1, 0.9500000000000001, 0.7000000000000001, 0.45, 0.25,
      0.05, 0.9, 0.65, 0.4, 0.2, 0, 0.8500000000000001, 0.6,
    ],
    uniformOfNew: [0.12055427251732101, 0.18285804816223067, 0.9452655889145497],
  },
};
const { uneven } = populations;

const worths = (scale: Scale, values: readonly number[]) => values.map((value) => applyScale(scale, value));
const near = (expected: readonly number[]) => expected.map((worth) => expect.closeTo(worth, 12) as number);

describe.each(Object.entries(populations))('%s, as scikit-learn scales them', (_, golden) => {
  const values = Float64Array.from(golden.population);

  test('maxAbs is MaxAbsScaler with clipping, from 0 to 1', () => {
    expect(worths(maxAbs(values), golden.population)).toEqual(near(golden.maxAbs));
    expect(worths(maxAbs(values), newcomers)).toEqual(near(golden.maxAbsOfNew));
  });

  test("winsorized is MinMaxScaler with clipping, fitted to SciPy's quantiles", () => {
    expect(worths(winsorized(values), golden.population)).toEqual(near(golden.winsorized));
    expect(worths(winsorized(values), newcomers)).toEqual(near(golden.winsorizedOfNew));
    const cutHigher = winsorized(values, { lowQuantile: 0.1, highQuantile: 0.75 });
    expect(worths(cutHigher, golden.population)).toEqual(near(golden.cutHigher));
    expect(worths(cutHigher, newcomers)).toEqual(near(golden.cutHigherOfNew));
  });
});

describe('21 uneven values without ties', () => {
  const values = Float64Array.from(uneven.population);

  test("winsorized is MinMaxScaler after SciPy's winsorize", () => {
    expect(worths(winsorized(values), uneven.population)).toEqual(near(uneven.winsorize));
  });

  test.each([
    [3, uneven.bins3],
    [5, uneven.bins5],
    [10, uneven.bins10],
  ])('quantileSteps are the %d bins of KBinsDiscretizer', (bands, bins) => {
    expect(worths(quantileSteps(values, { bands }), uneven.population)).toEqual(bins.map((bin) => bin / (bands - 1)));
  });

  test('percentileRank is QuantileTransformer, for newcomers as well', () => {
    expect(worths(percentileRank(values), uneven.population)).toEqual(near(uneven.uniform));
    expect(worths(percentileRank(values), newcomers)).toEqual(near(uneven.uniformOfNew));
  });
});

describe('given steps and knots, as NumPy reads them', () => {
  const places = [...populations.visits.population, ...newcomers];
  const nobody = new Float64Array();

  test('knots are interp', () => {
    const expected = [0.4, 0.7, 0.7, 1, 1, 0.875, 0.5, 0, 0, 0, 0, 0, 0, 0.4, 0.1875, 0]; // interp(x, at, worths)
    expect(worths(knots(nobody, { at: [0, 2, 4, 12], worths: [0.4, 1, 1, 0] }), places)).toEqual(near(expected));
  });

  test('steps are worths[digitize(x, cuts)]', () => {
    const expected = [0, 0, 0, 0, 0.2, 0.2, 0.6, 0.6, 0.6, 0.6, 1, 1, 1, 0, 0.6, 1];
    expect(worths(steps(nobody, { cuts: [3, 8, 40], worths: [0, 0.2, 0.6, 1] }), places)).toEqual(expected);
  });
});
