import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import * as everything from 'engagement-metrics';

interface Manifest {
  readonly exports: Record<string, unknown>;
  readonly tsup: { readonly entry: Record<string, string> };
}
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json') as Manifest;
const families = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'check')
  .map(({ name }) => name)
  .sort();

// A family must stand in each of these lists; adding a folder to src is adding a line to each.
test('every family is a subpath export with types for both kinds of module', () => {
  const entry = (name: string) => ({
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  });
  expect(manifest.exports).toEqual({
    '.': entry('index'),
    ...Object.fromEntries(families.map((family) => [`./${family}`, entry(family)])),
    './schema/*.json': './schema/*.json',
    './package.json': './package.json',
  });
});

const sources = ['src/index.ts', ...families.map((family) => `src/${family}/index.ts`)];

test('every family is built', () => {
  expect(Object.values(manifest.tsup.entry)).toEqual(sources);
  expect(Object.keys(manifest.tsup.entry)).toEqual(['index', ...families]);
});

test('every family is documented', () => {
  const { typedocOptions } = json('tsconfig.json') as { typedocOptions: { entryPoints: string[] } };
  // The root comes last, so that every function is documented where it lives.
  expect(typedocOptions.entryPoints).toEqual([...sources.slice(1), 'src/index.ts']);
});

test('every family is importable in Deno', () => {
  const { exports, imports } = json('deno.json') as Record<'exports' | 'imports', Record<string, string>>;
  const list = (root: string) => [root, ...families.map((family) => `${root}/${family}`)];
  expect(exports).toEqual(Object.fromEntries(list('.').map((name, i) => [name, `./${sources[i] ?? ''}`])));
  expect(imports).toEqual(
    Object.fromEntries(list('engagement-metrics').map((name, i) => [name, `./${sources[i] ?? ''}`])),
  );
});

test('no name is exported by two families', async () => {
  const names: string[] = [];
  for (const family of families) {
    names.push(...Object.keys((await import(`../../src/${family}/index.ts`)) as Record<string, unknown>));
  }
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(names.sort()).toEqual(Object.keys(everything).sort());
});

test('the versions of the package and of the Deno package are the same', () => {
  expect((json('deno.json') as { version: string }).version).toBe(
    (json('package.json') as { version: string }).version,
  );
});

test('every exported function or constant lies in a file of its name, alone', () => {
  for (const family of families) {
    for (const file of readdirSync(`src/${family}`, { recursive: true, encoding: 'utf8' })) {
      const name = basename(file);
      if (name === 'index.ts' || !name.endsWith('.ts') || /^(types|\w+Types)\.ts$/.test(name)) continue;
      const text = readFileSync(`src/${family}/${file}`, 'utf8');
      const exported = [...text.matchAll(/^export (?:function\*?|const) (\w+)/gm)].map(
        ([, found]) => `${found ?? ''}.ts`,
      );
      expect(exported, `src/${family}/${file}`).toEqual([name]);
    }
  }
});
