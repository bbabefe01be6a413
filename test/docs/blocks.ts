import { readFileSync, readdirSync } from 'node:fs';

/** A fenced `ts` block of a page or of a doc comment. */
export interface Block {
  /** The file, and the line where the block begins. */
  readonly where: string;
  readonly code: string;
}

const walk = (folder: string, end: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => `${folder}/${file}`)
    .sort();

function fences(text: string, file: string, firstLine = 1): Block[] {
  return [...text.matchAll(/^[ \t]*```ts\n([\s\S]*?)^[ \t]*```[ \t]*$/gm)].map((match) => {
    const line = firstLine + text.slice(0, match.index).split('\n').length;
    return { where: `${file}:${String(line)}`, code: match[1] ?? '' };
  });
}

function docComments(file: string): Block[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((match) =>
    fences(match[0].replace(/^[ \t]*\* ?/gm, ''), file, text.slice(0, match.index).split('\n').length),
  );
}

/** The pages that people wrote: not the generated reference. */
export const pages: readonly string[] = [
  'README.md',
  ...walk('docs', '.md').filter((file) => !file.startsWith('docs/api/')),
];

/** Every block of the pages and of the sources. */
export const blocks: readonly Block[] = [
  ...pages.flatMap((file) => fences(readFileSync(file, 'utf8'), file)),
  ...walk('src', '.ts').flatMap(docComments),
];
