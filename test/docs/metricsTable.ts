import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

/** What a doc comment says of an export, in the places where the house style puts it. */
export interface Entry {
  readonly name: string;
  /** The words before the colon: the name in full, its abbreviations and synonyms. */
  readonly called: string;
  readonly meaning: string;
  readonly formula: string;
  /** What stands behind the formula: the range. */
  readonly range: string;
  readonly returns: string;
  readonly source: string;
  /** Which end is good, where the comment says so. */
  readonly better: string;
}

/** The exports of a family, read from the doc comments of its files. */
export function entriesOf(family: string): Entry[] {
  return readdirSync(`src/${family}`)
    .filter((file) => /^[a-z]\w+\.ts$/.test(file) && !['index.ts', 'types.ts'].includes(file))
    .flatMap((file) => functionsIn(`src/${family}/${file}`))
    .filter(({ name }) => new RegExp(`[{,]\\s*${name}\\b`).test(readFileSync(`src/${family}/index.ts`, 'utf8')));
}

function functionsIn(path: string): Entry[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) && !ts.isVariableStatement(statement)) return [];
    const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const [comment] = statement.getChildren().filter(ts.isJSDoc);
    const name = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name : statement.name;
    return exported && comment && name ? [entry(name.getText(), comment)] : [];
  });
}

function entry(name: string, comment: ts.JSDoc): Entry {
  const [first = '', ...others] = flat(comment.comment)
    .split(/\n\s*\n/)
    .map(oneLine);
  const [, called = '', meaning = first] = /^([^:.]+): (.*)$/.exec(first) ?? [];
  const [, formula = '', behind = ''] = others.map((text) => /^(`[^`]+`)(.*)$/.exec(text)).find(Boolean) ?? [];
  const tag = (tagName: string): string => {
    const found = comment.tags?.find((each) => each.tagName.text === tagName);
    // The compiler takes the first word after @see for a name: the text has all of them.
    return oneLine(
      (found?.getText() ?? '')
        .replace(/^@\w+\s*/, '')
        .replace(/\n\s*\*\s?/g, ' ')
        .replace(/\s*\*\s*$/, ''),
    );
  };
  return {
    name,
    called,
    meaning: sentence(meaning),
    formula,
    range: sentence(behind.replace(/^[,.:;]?\s*/, '')),
    returns: sentence(tag('returns')),
    source: tag('see'),
    better: /\b(higher|lower) is better/i.exec(comment.getText())?.[1]?.toLowerCase() ?? '',
  };
}

const flat = (comment: ts.JSDoc['comment']): string => ts.getTextOfJSDocComment(comment) ?? '';
const oneLine = (text: string): string =>
  text
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
/** The first sentence: a point within a number or an abbreviation ends none. */
const sentence = (text: string): string => /^(.*?[^.\s])\.(?= [A-Z(]|$)/.exec(text)?.[1] ?? text;

/** A page with one table a family. */
export function metricsPage(families: readonly string[], others: readonly string[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const table = (family: string, head: readonly string[], cells: (entry: Entry) => readonly string[]): string =>
    [
      `## ${family}`,
      '',
      row(head),
      row(head.map(() => '---')),
      ...entriesOf(family).map((each) => row(cells(each))),
    ].join('\n');
  const metrics = families.map((family) =>
    table(
      family,
      ['function', 'also called', 'what it is', 'formula', 'range', 'better', 'result', 'source'],
      (each) => [
        `\`${each.name}\``,
        each.called,
        each.meaning,
        each.formula,
        each.range,
        each.better,
        each.returns,
        each.source,
      ],
    ),
  );
  const tools = others.map((family) =>
    table(family, ['function', 'what it does'], (each) => [
      `\`${each.name}\``,
      [each.called, each.meaning].filter(Boolean).join(': '),
    ]),
  );
  return [
    '# Every function',
    '',
    'Generated from the doc comments by `npm run metrics`; search it for the name that you know.',
    '',
    ...metrics.flatMap((text) => [text, '']),
    ...tools.flatMap((text) => [text, '']),
  ].join('\n');
}
