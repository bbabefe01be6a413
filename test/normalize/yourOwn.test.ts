import { describe, expect, test } from 'vitest';
import { minMax, type Scale } from 'engagement-metrics/normalize';
import { describeScore, explainScore, fitScore, parseFittedScore, scoreAll, scoreOne } from 'engagement-metrics/score';
import { quantiles } from 'engagement-metrics/stats';

/** Nothing of the library knows this one: against the median of the peers, twice the median being worth 1. */
function againstPeers(values: Float64Array, { times = 2 }: { readonly times?: number }): Scale {
  const [median] = quantiles(values, [0.5]) ?? [NaN];
  return { type: 'linear', domain: [0, times * median!], range: [0, 1] };
}

const customers = { visits: [10, 4, null, 30, 6], opens: [1, 0, 5, null, 2] };
const fitted = fitScore(
  {
    metrics: {
      visits: { weight: 3, normalize: 'againstPeers' },
      opens: { normalize: { type: 'againstPeers', times: 4 }, better: 'lower' },
    },
    minimumCoverage: 0,
  },
  customers,
  { againstPeers, minMax },
);

describe('a normalizer of your own needs no registration', () => {
  test('it is fitted like any other, with its options and without, either way round', () => {
    expect(fitted.metrics.map(({ scale }) => scale)).toEqual([
      { type: 'linear', domain: [0, 16], range: [0, 1] }, // the median of 4, 6, 10, 30 is 8
      { type: 'linear', domain: [0, 6], range: [1, 0] }, // that of 0, 1, 2, 5 is 1.5
    ]);
  });

  test('it scores one and all with the same bits, and is explained', () => {
    const rows = customers.visits.map((visits, i) => ({ visits, opens: customers.opens[i] }));
    expect([...scoreAll(fitted, customers)]).toEqual(rows.map((row) => scoreOne(fitted, row)));
    expect(explainScore(fitted, { visits: 8, opens: 6 }).score).toBe(37.5); // (3 · 0.5 + 0) / 4
    expect(describeScore(fitted).map(({ metric }) => metric)).toEqual(['visits', 'opens']);
  });

  test('who reads the fitted score need not have it', () => {
    const read = parseFittedScore(JSON.parse(JSON.stringify(fitted)));
    expect(read).toEqual(fitted);
    expect(scoreOne(read as typeof fitted, { visits: 8, opens: 6 })).toBe(37.5);
  });

  test('a scale that is none is refused where it is fitted: here, of nobody observed', () => {
    const fit = () =>
      fitScore({ metrics: { visits: { normalize: 'againstPeers' } } }, [{ visits: null }], { againstPeers });
    expect(fit).toThrow(expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_SPEC' }));
    expect(fit).toThrow('normalizers.againstPeers /domain/1 is NaN');
  });
});
