import { describe, expect, test } from 'vitest';
import {
  criticWeights,
  deviationWeights,
  entropyWeights,
  outcomeWeights,
  principalComponentWeights,
} from 'engagement-metrics/weights';

const near = (expected: readonly number[], digits = 12) =>
  expected.map((number) => expect.closeTo(number, digits) as number);

describe('eight companies of Diakoulaki, Mavrotas and Papayannakis (1995)', () => {
  // Profitability, market share and productivity, as the tests of scikit-criteria quote them from the paper, brought to
  // 0 to 1 by minimum and maximum; what these tests expect of the two methods is stated there to 8 decimals.
  const unit = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => (value - low) / (high - low));
  };
  const table = {
    profitability: unit([61, 20.7, 16.3, 9, 5.4, 4, -6.1, -34.6]),
    marketShare: unit([1.08, 0.26, 1.98, 3.29, 2.77, 4.12, 3.52, 3.31]),
    productivity: unit([4.33, 4.34, 2.53, 1.65, 2.33, 1.21, 2.1, 0.98]),
  };

  test('criticWeights are those that scikit-criteria expects', () => {
    const weights = criticWeights(table).weights.map(({ weight }) => weight);
    expect(weights).toEqual(near([0.20222554, 0.48090173, 0.31687273], 8));
    // NumPy 2.4.6: c = N.std(0) * (1 - np.corrcoef(N.T)).sum(1); c / c.sum()
    expect(weights).toEqual(near([0.20222553978778, 0.48090172901971934, 0.3168727311925006]));
  });

  test('deviationWeights are those that scikit-criteria expects', () => {
    const weights = deviationWeights(table).weights.map(({ weight }) => weight);
    expect(weights).toEqual(near([0.27908306, 0.34092628, 0.37999065], 8));
    // NumPy 2.4.6: s = N.std(0); s / s.sum()
    expect(weights).toEqual(near([0.2790830617610044, 0.3409262839734925, 0.37999065426550305]));
  });
});

describe('24 customers', () => {
  // prettier-ignore
  const table = {
    visits: [0.65, 0.85, 0.4, 0.15, 0.3, 0.9, 0, 0.75, 0.65, 0.35, 0.45, 0.15, 0.25, 0.6, 0.4, 0.55, 1, 0.8, 0.45, 1, 0.4, 0, 0.75, 0.05],
    opens: [0.45, 1, 1, 0, 0.3, 1, 0, 1, 0.8, 0.65, 0.75, 0.1, 0.3, 0.3, 0.55, 0.2, 0.8, 0.75, 0.9, 1, 0, 0, 0.8, 0],
    invites: [0.3, 0, 0.6, 0.85, 0.75, 0.2, 0, 0, 0.8, 0.15, 0, 0.7, 0.25, 0.2, 0.05, 0.05, 0, 0, 0.65, 0.1, 0.15, 0.05, 0.4, 0],
    calm: [0.9, 0, 0.9, 1, 0.8, 0.5, 0.95, 0, 0.55, 0.8, 0.6, 0.5, 0.8, 0.65, 0.2, 0.25, 0.4, 0.25, 0.35, 0.45, 0.7, 1, 0, 0.9],
  };
  const renewed = [0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0];

  test('entropyWeights are those of SciPy and NumPy', () => {
    // Python 3.11.7, SciPy 1.17.1, NumPy 2.4.6: E = stats.entropy(X / X.sum(0), axis=0) / np.log(24); (1 - E) / (1 - E).sum()
    const { weights } = entropyWeights(table);
    const entropies = [0.9279819829202729, 0.8896767888880752, 0.7949035701632645, 0.9309072609268312];
    expect(weights.map(({ entropy }) => entropy)).toEqual(near(entropies));
    const expected = [0.1577507599427307, 0.241655784176367, 0.4492503262408425, 0.15134312964005983];
    expect(weights.map(({ weight }) => weight)).toEqual(near(expected));
  });

  test('deviationWeights and criticWeights are those of NumPy', () => {
    // NumPy 2.4.6: s = X.std(0); c = (1 - np.corrcoef(X.T)).sum(1); s / s.sum(), s * c / (s * c).sum()
    const byDeviation = [0.23305179854391092, 0.29378211007085087, 0.22556406029996506, 0.2476020310852731];
    expect(deviationWeights(table).weights.map(({ weight }) => weight)).toEqual(near(byDeviation));
    const { weights } = criticWeights(table);
    const deviations = [0.30010848732861034, 0.37831291244447657, 0.29046627983678625, 0.31884530165722824];
    const conflicts = [3.106413496635624, 2.869184502966163, 3.02945485144756, 4.01447237646812];
    const expected = [0.2231538447078838, 0.25982232972499, 0.21063330315514817, 0.3063905224119779];
    expect(weights.map(({ deviation }) => deviation)).toEqual(near(deviations));
    expect(weights.map(({ conflict }) => conflict)).toEqual(near(conflicts));
    expect(weights.map(({ weight }) => weight)).toEqual(near(expected));
  });

  test("principalComponentWeights are those of scikit-learn's PCA of the standardised columns", () => {
    // scikit-learn 1.9.1: PCA(svd_solver='full').fit(StandardScaler().fit_transform(X)); the squares of components_[0], that
    // by sqrt(explained_variance_[0] * 23 / 24), and explained_variance_ratio_[0].
    const { weights, explainedShare } = principalComponentWeights(table);
    const expected = [0.3498378480022909, 0.31116714993682393, 0.04279246267272606, 0.29620253938815927];
    const loadings = [0.9214589804443964, 0.8690394298616926, -0.32227472822238346, -0.8478850919864671];
    expect(weights.map(({ weight }) => weight)).toEqual(near(expected));
    expect(weights.map(({ loading }) => loading)).toEqual(near(loadings));
    expect(explainedShare).toBeCloseTo(0.6067715782399181, 12);
  });

  // scikit-learn 1.9.1: LogisticRegression(C=1 / ridge, tol=1e-12, solver='newton-cholesky', max_iter=1000).fit(X, y)
  const free = [
    { ridge: 0.1, intercept: -3.1189238101844774, coefficients: [2.407658120615099, 2.468604260927052] },
    { ridge: 1, intercept: -1.592599793732222, coefficients: [0.6116338664877772, 0.6824594513778114] },
    { ridge: 10, intercept: -1.1589973665779265, coefficients: [0.07641223323656, 0.08613588898888101] },
  ];
  test.each(free)('outcomeWeights with a ridge of $ridge are those of scikit-learn where none is at 0', (golden) => {
    const { visits, invites } = table;
    const input = { table: { visits, invites }, outcomes: renewed, better: 'higher' } as const;
    const { weights, intercept } = outcomeWeights(input, { ridge: golden.ridge });
    expect(intercept).toBeCloseTo(golden.intercept, 9);
    expect(weights.map(({ coefficient }) => coefficient)).toEqual(near(golden.coefficients, 9));
    const sum = golden.coefficients[0]! + golden.coefficients[1]!;
    expect(weights[0]!.weight).toBeCloseTo(golden.coefficients[0]! / sum, 9);
  });

  // SciPy 1.17.1: optimize.minimize(f, zeros, jac=True, method='L-BFGS-B', bounds=[(None, None)] + [(0, None)] * 4,
  // options=dict(ftol=1e-15, gtol=1e-11, maxiter=10000, maxcor=30)), f the penalised loss; it ends at a slope of about 1e-9.
  // Errors: the root of the diagonal of np.linalg.inv of the second derivatives over the intercept and what is not at 0.
  const bounded = [
    {
      ridge: 0.1,
      intercept: -3.196230233298344,
      coefficients: [2.1195977606451826, 0.3984749196993228, 2.4527666651695164, 0],
      errors: [2.0398233116841182, 1.5776535026184084, 1.587895902697869],
    },
    {
      ridge: 1,
      intercept: -1.7696614336604033,
      coefficients: [0.5015044818113098, 0.41287384844820774, 0.6878474641409044, 0],
      errors: [0.8813886230095949, 0.8146464030889664, 0.8514356736244733],
    },
    {
      ridge: 10,
      intercept: -1.198205619983301,
      coefficients: [0.07351474186712377, 0.07618981560715235, 0.0863322851647335, 0],
      errors: [0.31027688429699457, 0.3067829398608426, 0.3103755308036743],
    },
  ];
  test.each(bounded)('outcomeWeights with a ridge of $ridge are those of L-BFGS-B where one is at 0', (golden) => {
    const { weights, intercept } = outcomeWeights(
      { table, outcomes: renewed, better: 'higher' },
      { ridge: golden.ridge },
    );
    expect(intercept).toBeCloseTo(golden.intercept, 7);
    expect(weights.map(({ coefficient }) => coefficient)).toEqual(near(golden.coefficients, 7));
    const errors = weights.map(({ standardError }) => standardError);
    expect(errors).toEqual([...near(golden.errors, 7), null]);
  });
});
