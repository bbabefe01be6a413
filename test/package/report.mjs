// @ts-check
/**
 * What every runtime must agree on: the names of the exports, bits where nothing passes through `exp` or `log`, ten digits
 * where something does.
 *
 * @param {typeof import('engagement-metrics')} api
 * @returns {string}
 */
export function report(api) {
  const size = 5000;
  const noise = (/** @type {number} */ i) => ((i * 7919) % 10007) / 97; // a fixed, uneven sequence
  const visits = Array.from({ length: size }, (_, i) => (i % 13 === 0 ? null : Math.floor(noise(i))));
  const away = Float64Array.from({ length: size }, (_, i) => noise(i + 3) * 1.1);
  const spent = Array.from({ length: size }, (_, i) => noise(i) * noise(i + 1));
  const table = { visits, away, spent };
  const exact = api.fitScore(
    { metrics: { visits: { weight: 2, normalize: 'percentileRank' }, away: { normalize: 'minMax', better: 'lower' } } },
    table,
    { percentileRank: api.percentileRank, minMax: api.minMax },
  );
  const curved = api.fitScore(
    { metrics: { visits: { normalize: 'zScore' }, away: { normalize: 'robust' }, spent: { normalize: 'logMinMax' } } },
    table,
    { zScore: api.zScore, robust: api.robust, logMinMax: api.logMinMax },
  );
  const scores = api.scoreAll(exact, table);
  const fifths = api.quantileSegments({ of: 'score', labels: ['a', 'b', 'c', 'd', 'e'] }, { score: scores });
  const log = api.eventLog(
    { user: visits.map((_, i) => `u${i % 97}`), at: visits.map((_, i) => noise(i) * 1e9), paid: spent },
    { user: 'user', time: 'at', value: 'paid' },
  );
  const customers = api.customerTable(log, {
    asOf: '1971-01-01',
    metrics: { paid: { type: 'sum', of: 'value' }, months: { type: 'activeBuckets', unit: 'month' } },
  });
  return JSON.stringify({
    names: Object.keys(api).sort(),
    bits: [
      bits([api.sum(spent) ?? NaN, api.mean(away) ?? NaN, ...(api.quantiles(away, [0.1, 0.5, 0.9]) ?? [])]),
      bits(api.ranks(visits).filter((rank) => rank === rank)),
      bits(scores.filter((score) => score === score)),
      bits(customers.columns.paid),
      bits(customers.columns.months),
    ].map(digest),
    segments: digest([...api.segmentAll(fifths, { score: scores }).codes].join()),
    digits: digest([...api.scoreAll(curved, table)].map((score) => score.toPrecision(10)).join()),
    exact: JSON.stringify(exact).length,
  });
}

/** @param {Iterable<number>} values */
function bits(values) {
  return [...new BigUint64Array(Float64Array.from(values).buffer)].map((word) => word.toString(16)).join();
}

/** FNV-1a: short to print, and any difference shows. @param {string} text */
function digest(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}:${(hash >>> 0).toString(16)}`;
}
