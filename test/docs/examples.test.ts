import { inspect } from 'node:util';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as api from 'engagement-metrics';
import { blocks, pages, type Block } from './blocks.ts';

// Every `ts` block of README.md, docs and a doc comment runs. `expr; // => value` asserts deep equality, `expr; // ~> 0.4902`
// asserts to the decimals shown, `expr; // throws ERR_X` asserts the error's code.

/** Makes trailing markers calls of `$check`, and imports awaits of `$import`. */
function compile({ code }: Block): string {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true);
  const out = source.statements.map((statement) => {
    const marker = /^[ \t]*\/\/ (=>|~>|throws) ?(.*)/.exec(code.slice(statement.end));
    if (ts.isImportDeclaration(statement)) return importOf(statement, source);
    if (!marker || !ts.isExpressionStatement(statement)) return statement.getText(source);
    const [, kind = '', expected = ''] = marker;
    const thunk = `async () => (${statement.expression.getText(source)})`;
    return `await $check(${JSON.stringify(kind)}, ${thunk}, ${JSON.stringify(expected.trim())});`;
  });
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(out.join('\n'), { compilerOptions: options }).outputText;
}

function importOf(statement: ts.ImportDeclaration, source: ts.SourceFile): string {
  const named = statement.importClause?.namedBindings;
  if (!named || !ts.isNamedImports(named)) {
    const whole = named?.name.text ?? '';
    return whole && `const ${whole} = await $import(${statement.moduleSpecifier.getText(source)});`;
  }
  const names = named.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text);
  return `const { ${names.join(', ')} } = await $import(${statement.moduleSpecifier.getText(source)});`;
}

let checks = 0;
async function check(kind: string, thunk: () => Promise<unknown>, expected: string): Promise<void> {
  checks += 1;
  if (kind === 'throws') {
    await expect(thunk()).rejects.toMatchObject({ code: expected });
    return;
  }
  const actual = await thunk();
  if (kind === '~>') {
    expect(Number(actual).toFixed((expected.split('.')[1] ?? '').length)).toBe(expected);
    return;
  }
  const value: unknown = new Function(`return (${expected});`)();
  expect(actual, inspect(actual)).toStrictEqual(value);
}

async function load(specifier: string): Promise<unknown> {
  if (!/^engagement-metrics(\/|$)/.test(specifier)) throw new Error(`a block may not import ${specifier}`);
  return import(/* @vite-ignore */ specifier);
}

const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>;

describe('the examples of the documentation', () => {
  test.each(blocks)('$where', async (block) => {
    await new AsyncFunction('$import', '$check', compile(block))(load, check);
  });

  test('check what they show', () => {
    expect(checks).toBeGreaterThan(Object.keys(api).length);
  });

  test('are there for every export', () => {
    const shown = new Set(
      blocks.filter(({ where }) => where.startsWith('src/')).map(({ where }) => /(\w+)\.ts:/.exec(where)?.[1]),
    );
    expect(Object.keys(api).filter((name) => !shown.has(name))).toEqual([]);
  });
});

describe.each(pages)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  test('has no link to a file that is not there', async () => {
    const { existsSync } = await import('node:fs');
    const { dirname, join } = await import('node:path');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)/g)].map(([, to = '']) =>
      join(dirname(file), to),
    );
    expect(links.filter((to) => !existsSync(to))).toEqual([]);
  });

  test('names no code that does not exist', () => {
    const codes = [...text.matchAll(/ERR_[A-Z_]+/g)].map(([code]) => code);
    const known = readFileSync('src/check/refuse.ts', 'utf8');
    expect(codes.filter((code) => !known.includes(`'${code}'`))).toEqual([]);
  });
});
