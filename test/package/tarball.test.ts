import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as source from 'engagement-metrics';
import { report } from './report.mjs';

// What is published, not the source: the package is packed, unpacked elsewhere, and used there as a user would.
const home = mkdtempSync(join(tmpdir(), 'packed-'));
const installed = join(home, 'node_modules', 'engagement-metrics');
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, DENO_NO_UPDATE_CHECK: '1' },
  }).trim();

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', home], {
    encoding: 'utf8',
  });
  mkdirSync(installed, { recursive: true });
  run('tar', 'xzf', packed.trim(), '--strip-components=1', '-C', installed);
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  copyFileSync('test/package/report.mjs', join(home, 'report.mjs'));
  writeFileSync(
    join(home, 'esm.mjs'),
    `import * as api from 'engagement-metrics'; import { report } from './report.mjs'; console.log(report(api));`,
  );
  writeFileSync(
    join(home, 'cjs.cjs'),
    `const api = require('engagement-metrics'); import('./report.mjs').then(({ report }) => console.log(report(api)));`,
  );
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

const expected = report(source);

test('Node imports the packed package as ESM', () => {
  expect(run(process.execPath, 'esm.mjs')).toBe(expected);
});

test('Node requires the packed package as CommonJS', () => {
  expect(run(process.execPath, 'cjs.cjs')).toBe(expected);
});

test('Deno imports the packed package', () => {
  const deno = join(process.cwd(), 'node_modules', '.bin', 'deno');
  expect(
    run(deno, 'run', '--quiet', '--no-lock', '--node-modules-dir=manual', '--allow-read', '--allow-env', 'esm.mjs'),
  ).toBe(expected);
});

test('every subpath has the same names as ESM and as CommonJS', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  const paths = Object.keys(exports).filter((path) => !path.endsWith('.json'));
  const list = JSON.stringify(paths.map((path) => `engagement-metrics${path.slice(1)}`));
  const names = `Object.keys(api).filter((name) => name !== '__esModule' && name !== 'default').sort().join()`;
  writeFileSync(
    join(home, 'names.mjs'),
    `for (const path of ${list}) { const api = await import(path); console.log(path, ${names}); }`,
  );
  writeFileSync(
    join(home, 'names.cjs'),
    `for (const path of ${list}) { const api = require(path); console.log(path, ${names}); }`,
  );
  const esm = run(process.execPath, 'names.mjs');
  expect(run(process.execPath, 'names.cjs')).toBe(esm);
  expect(esm.split('\n')).toHaveLength(paths.length);
});

test('the package holds code, types, source, schemas and licence, and depends on nothing', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest['dependencies'] ?? {}).toEqual({});
  expect(manifest['peerDependencies'] ?? {}).toEqual({});
  expect(manifest['sideEffects']).toBe(false);
  const inside = run('tar', 'tzf', join(home, `engagement-metrics-${String(manifest['version'])}.tgz`)).split('\n');
  const odd = inside.filter(
    (file) =>
      !/^package\/(dist\/|src\/|schema\/[\w-]+\.json$|LICENSE$|README\.md$|CHANGELOG\.md$|package\.json$)/.test(file),
  );
  expect(odd).toEqual([]);
});
