import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { formulaFamilies } from './formulaFamilies.ts';

/** Which folders of src a folder may import from, besides itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  check: [],
  table: ['check'],
  scale: ['check'],
  stats: ['check', 'table'],
  ...Object.fromEntries(formulaFamilies.map((family) => [family, ['check', 'table', 'stats']])),
  normalize: ['check', 'table', 'scale', 'stats'],
  score: ['check', 'table', 'scale', 'stats'],
  segment: ['check', 'table', 'scale', 'stats'],
  inference: ['check', 'table', 'stats'],
  weights: ['check', 'table', 'scale', 'stats', 'score'],
  evaluation: ['check', 'table', 'scale', 'stats', 'score'],
  events: ['check', 'table', 'stats', 'inference', ...formulaFamilies],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const importsOf = (file: string): string[] =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)';/gm)].map(
    ([, from = '']) => from,
  );

test('every folder of src has its place among the layers', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(layers).sort());
});

test.each(files.filter((file) => file.includes('/')))(
  '%s imports only from its own folder and the layers below',
  (file) => {
    const [folder = ''] = file.split('/');
    for (const from of importsOf(file)) {
      expect(from, 'an import of source ends in .ts').toMatch(/^\.\.?\/.*\.ts$/);
      const [other] = posix.join(posix.dirname(file), from).split('/');
      expect([folder, ...(layers[folder] ?? [])]).toContain(other);
      expect(from, 'nobody imports an index file').not.toMatch(/\/index\.ts$/);
    }
  },
);

test('the root re-exports the families, and the types of errors, nothing else', () => {
  const entries = readdirSync('src', { withFileTypes: true }).filter((e) => e.isDirectory() && e.name !== 'check');
  expect(importsOf('index.ts')).toEqual([
    ...entries.map(({ name }) => `./${name}/index.ts`).sort(),
    './check/refuse.ts',
  ]);
});

test('source neither reads a clock, nor a locale, nor chance', () => {
  const hidden = /\bDate\.now\b|new Date\(\)|Math\.random|performance\.|\.toLocale|\bIntl\b|process\.|navigator\./;
  // What a time zone is, only the runtime knows; it is asked in one place, in one fixed language and calendar.
  for (const file of files.filter((name) => name !== 'events/calendar/zoneOffsets.ts')) {
    expect(readFileSync(`src/${file}`, 'utf8').match(hidden)?.[0], file).toBeUndefined();
  }
});
