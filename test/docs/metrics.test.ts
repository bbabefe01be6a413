import { readFileSync, readdirSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import * as api from 'engagement-metrics';
import { formulaFamilies } from '../package/formulaFamilies.ts';
import { entriesOf, metricsPage } from './metricsTable.ts';

/** Families whose functions each have a formula, a range and a source to tell. */
const metrics = [...formulaFamilies, 'inference'].sort();
const others = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'check' && !metrics.includes(entry.name))
  .map(({ name }) => name)
  .sort();

test('docs/metrics.md is what the doc comments say; `npm run metrics` brings it up to date', async () => {
  const options = await resolveConfig('docs/metrics.md');
  const page = await format(metricsPage(metrics, others), { ...options, parser: 'markdown' });
  await expect(page).toMatchFileSnapshot('../../docs/metrics.md');
});

test('every export is on the page', () => {
  const page = readFileSync('docs/metrics.md', 'utf8');
  expect(Object.keys(api).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test.each(formulaFamilies)('every metric of %s says how it is computed, and where that comes from', (family) => {
  const named = entriesOf(family).filter(
    ({ called, name }) => called !== '' && typeof api[name as keyof typeof api] === 'function',
  );
  expect(named.length).toBeGreaterThan(0);
  for (const { name, meaning, returns, formula, source } of named) {
    expect(meaning && returns, name).not.toBe('');
    expect(formula || source, `formula or source of ${name}`).not.toBe('');
  }
});
