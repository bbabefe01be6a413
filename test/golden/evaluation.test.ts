import { describe, expect, test } from 'vitest';
import { backtest, brierScore, calibrateScore, compareScores, reliabilityTable } from 'engagement-metrics/evaluation';
import { applyScale } from 'engagement-metrics/scale';

// 40 customers. Areas, intervals and the test: R 4.2.2 with pROC 1.18.0; thresholds, isotonic regression, the Brier score and the
// calibration curve: Python 3.11.7 with scikit-learn 1.9.1 and NumPy 2.4.6. Calls stand at each value.
const outcomes = [
  0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
  1,
];
const first = [
  50, 54, 47, 39, 45, 38, 51, 66, 44, 43, 56, 54, 51, 39, 50, 58, 34, 45, 27, 35, 28, 47, 35, 53, 52, 48, 20, 44, 49,
  51, 32, 44, 38, 40, 63, 40, 50, 61, 43, 49,
];
const second = [
  40.0, 42.5, 57.5, 45.0, 45.0, 20.0, 50.0, 42.5, 77.5, 65.0, 50.0, 67.5, 42.5, 75.0, 50.0, 67.5, 15.0, 57.5, 2.5, -5.0,
  37.5, 27.5, 50.0, 107.5, 30.0, 35.0, 50.0, 60.0, 45.0, 45.0, 62.5, 62.5, 22.5, 45.0, 52.5, 22.5, 57.5, 30.0, 72.5,
  55.0,
];
const probabilities = [
  0.40411, 0.49961, 0.32161, 0.17541, 0.27271, 0.15721, 0.42271, 0.79451, 0.26311, 0.23211, 0.56141, 0.51851, 0.43711,
  0.16801, 0.39461, 0.62571, 0.10551, 0.27191, 0.05411, 0.11241, 0.05821, 0.33281, 0.11531, 0.49071, 0.45361, 0.34681,
  0.02501, 0.25161, 0.38861, 0.43961, 0.08481, 0.26681, 0.15951, 0.19131, 0.72891, 0.19161, 0.39361, 0.68131, 0.24071,
  0.36931,
];
const near = (x: number) => expect.closeTo(x, 13) as number;

describe('of 40 customers', () => {
  test("the area and its interval are pROC's", () => {
    // ci.auc(roc(outcomes, first, levels = c(0, 1), direction = "<"), method = "delong")
    expect(backtest({ scores: first, outcomes, better: 'higher' }).areaUnderCurve).toEqual({
      low: near(0.58490489453139716),
      estimate: near(0.76164874551971329),
      high: near(0.93839259650802942),
    });
    // ci.auc(roc(outcomes, first, levels = c(0, 1), direction = ">"))
    expect(backtest({ scores: first, outcomes, better: 'lower' }).areaUnderCurve).toEqual({
      low: near(0.061607403491970608),
      estimate: near(0.238351254480286739),
      high: near(0.415095105468602843),
    });
    // ci.auc(roc(outcomes, second, levels = c(0, 1), direction = "<"), conf.level = 0.8, method = "delong")
    const options = { confidence: 0.8 };
    expect(backtest({ scores: second, outcomes, better: 'higher' }, options).areaUnderCurve).toEqual({
      low: near(0.56058575987184789),
      estimate: near(0.66845878136200709),
      high: near(0.7763318028521663),
    });
  });

  test("the area is scikit-learn's", () => {
    // roc_auc_score(outcomes, first), roc_auc_score(outcomes, second)
    const area = (scores: number[]) => backtest({ scores, outcomes, better: 'higher' }).areaUnderCurve?.estimate;
    expect(area(first)).toBeCloseTo(0.7616487455197132, 15);
    expect(area(second)).toBeCloseTo(0.6684587813620071, 15);
  });

  test("DeLong's test of two scores is pROC's", () => {
    // roc.test(roc(outcomes, first), roc(outcomes, second), method = "delong", paired = TRUE), both as above
    expect(compareScores({ first, second, outcomes, better: 'higher' })).toMatchObject({
      difference: { low: near(-0.16489608105452758), high: near(0.35127600936993997) },
      statistic: near(0.70770573170464746),
      pValue: near(0.47912801728044901),
    });
  });

  test("the best threshold is the largest tpr - fpr of scikit-learn's roc_curve", () => {
    // fpr, tpr, thresholds = roc_curve(outcomes, ·, drop_intermediate=False); k = argmax(tpr - fpr)
    expect(backtest({ scores: first, outcomes, better: 'higher' }).bestThreshold).toEqual({
      score: 43,
      sensitivity: 1,
      specificity: near(0.4193548387096774),
      youden: near(0.4193548387096774),
    });
    expect(backtest({ scores: second, outcomes, better: 'higher' }).bestThreshold).toEqual({
      score: 42.5,
      sensitivity: 1,
      specificity: near(0.3870967741935484),
      youden: near(0.3870967741935484),
    });
  });

  test("calibration is scikit-learn's IsotonicRegression, between customers and beyond them, too", () => {
    // IsotonicRegression(out_of_bounds='clip').fit(first, outcomes).predict(places)
    const places = [0, 20, 31.5, 38, 44.25, 47.5, 50.5, 55, 58.75, 61, 66, 70, 75, 90, 100];
    const expected = [
      0, 0, 0, 0, 0.22727272727272727, 0.22727272727272727, 0.22727272727272727, 0.4469696969696969, 0.6666666666666666,
      0.6666666666666666, 1, 1, 1, 1, 1,
    ].map(near);
    const rising = calibrateScore({ scores: first, outcomes, better: 'higher' });
    expect(places.map((place) => applyScale(rising, place))).toEqual(expected);
    // IsotonicRegression(out_of_bounds='clip', increasing=False).fit(-first, outcomes).predict(-places)
    const falling = calibrateScore({ scores: first.map((score) => -score), outcomes, better: 'lower' });
    expect(places.map((place) => applyScale(falling, -place))).toEqual(expected);
    expect(rising.range).toEqual([0, near(5 / 22), near(5 / 22), near(2 / 3), near(2 / 3), 1]);
    expect(rising.domain).toEqual([40, 43, 54, 56, 61, 63]); // X_thresholds_ without the outermost, 20 and 66
  });

  test("the Brier score is scikit-learn's", () => {
    // brier_score_loss(outcomes, probabilities)
    expect(brierScore({ probabilities, outcomes })?.score).toBeCloseTo(0.15342058220000002, 15);
  });

  test("the reliability table is scikit-learn's calibration curve, which leaves out empty bins", () => {
    // calibration_curve(outcomes, probabilities, n_bins=5, strategy='uniform')
    const rows = reliabilityTable({ probabilities, outcomes }, { bins: 5 })!.bins.filter(({ size }) => size > 0);
    expect(rows.map(({ rate }) => rate)).toEqual([0, 0.2857142857142857, 0.2222222222222222, 0.75].map(near));
    expect(rows.map(({ meanProbability }) => meanProbability)).toEqual(
      [0.12295615384615387, 0.31045285714285714, 0.46970999999999996, 0.70761].map(near),
    );
  });
});
