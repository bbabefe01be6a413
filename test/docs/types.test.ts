import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { blocks } from './blocks.ts';

test('every example of the documentation type-checks under the strict options', () => {
  // Each block is one module of a virtual program.
  const modules = new Map(
    blocks.map(({ where, code }) => [resolve(`${where.replace(':', '.')}.ts`), `${code}\nexport {};`]),
  );
  const config: unknown = ts.readConfigFile('test/tsconfig.json', (path) => ts.sys.readFile(path)).config;
  const options = { ...ts.parseJsonConfigFileContent(config, ts.sys, 'test').options, noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => modules.has(resolve(file)) || fileExists(file);
  host.readFile = (file) => modules.get(resolve(file)) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const code = modules.get(resolve(file));
    return code === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, code, version, true);
  };
  const problems = ts
    .getPreEmitDiagnostics(ts.createProgram([...modules.keys()], options, host))
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  expect(modules.size).toBe(blocks.length);
  expect(problems).toEqual([]);
});
