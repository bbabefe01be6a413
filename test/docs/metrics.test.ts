import { readFileSync, readdirSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import * as api from 'engagement-metrics';
import { formulaFamilies } from '../package/formulaFamilies.ts';
import { entriesOf, metricsPage } from './metricsTable.ts';

const others = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'check' && !formulaFamilies.includes(entry.name))
  .map(({ name }) => name)
  .sort();

test('docs/metrics.md is what the doc comments say; `npm run metrics` brings it up to date', async () => {
  const options = await resolveConfig('docs/metrics.md');
  const page = await format(metricsPage([...formulaFamilies].sort(), others), { ...options, parser: 'markdown' });
  await expect(page).toMatchFileSnapshot('../../docs/metrics.md');
});

test('every function is on the page', () => {
  const page = readFileSync('docs/metrics.md', 'utf8');
  expect(
    Object.keys(api).filter(
      (name) => typeof api[name as keyof typeof api] === 'function' && !page.includes(`\`${name}\``),
    ),
  ).toEqual([]);
});

test.each(formulaFamilies)('every metric of %s says how it is computed, and where that comes from', (family) => {
  const metrics = entriesOf(family).filter(({ called }) => called !== '');
  expect(metrics.length).toBeGreaterThan(0);
  for (const { name, meaning, returns, formula, source } of metrics) {
    expect(meaning && returns, name).not.toBe('');
    expect(formula || source, `formula or source of ${name}`).not.toBe('');
  }
});
