// @ts-check
/**
 * Draws what every strategy makes of the same thirty customers: docs/images/normalization-curves.svg.
 *
 * Run it with `node docs/examples/normalization-curves.mjs` after `npm run build`. The curves are read from the fitted
 * scales themselves, so that the picture cannot say anything else than the library does.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as normalizers from 'engagement-metrics/normalize';
import { applyScale } from 'engagement-metrics/scale';

/** @typedef {{ name: string, told?: string, scale: import('engagement-metrics/scale').Scale, values: readonly number[] }} Panel */

const visits = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12, 14, 16, 19, 23, 28, 40, 60];
const growth = [
  -30, -22, -18, -15, -12, -10, -9, -7, -6, -5, -4, -3, -2, -1, 0, 0, 1, 2, 2, 3, 4, 5, 7, 8, 9, 11, 14, 17, 21, 26,
];

const width = 184;
const height = 152;
const plot = { left: 26, top: 40, width: 146, height: 84 };

/** The picture, as SVG. */
export function drawing() {
  const panels = fitted();
  const cells = [...panels.map(drawPanel), legend];
  const placed = cells.map(
    (cell, i) => `<g transform="translate(${(i % 5) * width} ${Math.floor(i / 5) * height})">${cell}</g>`,
  );
  const box = `0 0 ${5 * width} ${Math.ceil(cells.length / 5) * height}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="img" font-family="sans-serif" font-size="10" fill="#444">`,
    '<title>What a value is worth, by strategy</title>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...placed,
    '</svg>',
    '',
  ].join('\n');
}

/** Every strategy, fitted to thirty customers. @returns {Panel[]} */
function fitted() {
  const n = normalizers;
  const population = Float64Array.from(visits);
  /** @type {[name: string, scale: Panel['scale'], told?: string][]} */
  const strategies = [
    ['goalposts', n.goalposts(population, { low: 2, high: 20 }), 'low 2, high 20'],
    ['knots', n.knots(population, { at: [0, 10, 25, 60], worths: [0, 1, 1, 0.2] }), 'too much is worth less'],
    ['steps', n.steps(population, { cuts: [5, 20], worths: [0, 0.6, 1] }), 'cuts 5 and 20'],
    ['saturating', n.saturating(population, { half: 5 }), 'half 5'],
    ['cappedCount', n.cappedCount(population, { cap: 20 }), 'cap 20'],
    ['target', n.target(population, { target: 20 }), 'target 20'],
    ['minMax', n.minMax(population), 'smallest to largest'],
    ['winsorized', n.winsorized(population), '5th to 95th percentile'],
    ['logMinMax', n.logMinMax(population), 'the same in logarithms'],
    ['percentileRank', n.percentileRank(population), 'share outranked'],
    ['quantileSteps', n.quantileSteps(population), 'fifths'],
    ['zScore', n.zScore(population), 'mean and deviation'],
    ['robust', n.robust(population), 'median and quartiles'],
  ];
  const around = n.maxAbs(Float64Array.from(growth));
  return [
    ...strategies.map(([name, scale, told = '']) => ({ name, told, scale, values: visits })),
    { name: 'maxAbs', told: 'growth in %', scale: around, values: growth },
  ];
}

/** @param {Panel} panel */
function drawPanel({ name, told, scale, values }) {
  const [low = 0, high = 0] = [values[0], values[values.length - 1]];
  const room = (high - low) / 20;
  const [from, to] = [low - room, high + room];
  /** @param {number} x */
  const across = (x) => plot.left + ((x - from) / (to - from)) * plot.width;
  /** @param {number} x */
  const down = (x) => plot.top + (1 - applyScale(scale, x)) * plot.height;
  /** @param {number} x */
  const point = (x) => `${across(x).toFixed(1)},${down(x).toFixed(1)}`;
  // Along the way, and on both sides of every knot, where a step goes straight up.
  const grid = Array.from({ length: 74 }, (_, i) => from + ((to - from) * i) / 73);
  const sides = scale.domain.filter((x) => x > from && x < to).flatMap((x) => [x - room / 1e6, x]);
  const curve = [...grid, ...sides].sort((a, b) => a - b).map(point);
  const dots = values.map((x) => `<circle cx="${across(x).toFixed(1)}" cy="${down(x).toFixed(1)}" r="2.4"/>`);
  const bottom = plot.top + plot.height;
  const right = plot.left + plot.width;
  return [
    `<text x="${plot.left}" y="18" font-size="12" font-weight="bold" fill="#111">${name}</text>`,
    `<text x="${plot.left}" y="31">${told}</text>`,
    `<path d="M${plot.left},${bottom}H${right}M${plot.left},${plot.top}H${right}" stroke="#ccc"/>`,
    `<text x="${plot.left - 5}" y="${bottom + 3}" text-anchor="end">0</text>`,
    `<text x="${plot.left - 5}" y="${plot.top + 3}" text-anchor="end">1</text>`,
    `<text x="${across(low).toFixed(1)}" y="${bottom + 14}" text-anchor="middle">${low}</text>`,
    `<text x="${across(high).toFixed(1)}" y="${bottom + 14}" text-anchor="middle">${high}</text>`,
    `<polyline points="${curve.join(' ')}" fill="none" stroke="#1f6feb" stroke-width="1.6"/>`,
    `<g fill="#d9480f" fill-opacity="0.45">${dots.join('')}</g>`,
  ].join('');
}

const legend = [
  '<g fill="#d9480f" fill-opacity="0.45"><circle cx="30" cy="46" r="2.4"/></g>',
  '<text x="42" y="49">a customer:</text>',
  '<text x="42" y="63">across, the visits;</text>',
  '<text x="42" y="77">up, what they are worth</text>',
  '<path d="M24,97H36" stroke="#1f6feb" stroke-width="1.6"/>',
  '<text x="42" y="100">what others would get</text>',
].join('');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../images/normalization-curves.svg', import.meta.url), drawing());
}
