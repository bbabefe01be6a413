import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import * as everything from 'engagement-metrics';
import { formulaFamilies } from './formulaFamilies.ts';

// The built package is measured, and nothing is presumed free of side effects: top-level code that does something would
// stay in every bundle, and be seen here.
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    ignoreAnnotations: true,
    logLevel: 'silent',
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? '';
}
const brotli = async (code: string): Promise<number> => brotliCompressSync(await bundle(code)).length;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
const fileOf = (name: string): string => files.find((file) => file.endsWith(`/${name}.ts`)) ?? '';

const families = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object }).exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => `engagement-metrics${path.slice(1)}`);

test.each(families)('importing %s and using nothing costs nothing', async (family) => {
  expect(await bundle(`import '${family}'`)).toBe('');
  expect(await bundle(`import * as unused from '${family}'`)).toBe('');
});

test.each(Object.keys(everything))('%s alone bundles only its own code', async (name) => {
  const alone = await bundle(`export { ${name} } from './src/${fileOf(name)}'`);
  const fromRoot = await bundle(`export { ${name} } from 'engagement-metrics'`);
  expect(alone.length).toBeGreaterThan(50);
  expect(Math.abs(fromRoot.length - alone.length)).toBeLessThanOrEqual(0.02 * alone.length + 8);
});

// A formula of named numbers; those that read a column bring its door along.
const formulas = formulaFamilies.flatMap((family) => {
  const exported = readFileSync(`src/${family}/index.ts`, 'utf8');
  return readdirSync(`src/${family}`).filter((file) => {
    const text = readFileSync(`src/${family}/${file}`, 'utf8');
    const columns = /from '\.\.\/(table|stats)\/|from '\.\/\w+Of\.ts'|SurvivalCurve|Lifetimes/;
    const scalar = text.includes('export function') && !columns.test(text);
    return scalar && exported.includes(`'./${file}'`);
  });
});
test.each(formulas)('the formula %s with its checks is at most 540 bytes', async (file) => {
  expect(await brotli(`export { ${file.slice(0, -3)} } from 'engagement-metrics'`)).toBeLessThanOrEqual(540);
});

test.each([
  ['scoreOne', `export { scoreOne } from 'engagement-metrics/score'`, 2050],
  ['fitScore with one strategy', `export { fitScore, minMax } from 'engagement-metrics'`, 6000],
  ['the whole score entry', `export * from 'engagement-metrics/score'`, 14_300],
])('%s stays within its bytes', async (_, code, limit) => {
  expect(await brotli(code)).toBeLessThanOrEqual(limit);
});
