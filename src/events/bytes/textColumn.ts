import { byteDictionary, type ByteDictionary } from './byteDictionary.ts';

/** A column of text that grows. */
export interface TextColumn {
  readonly name: string;
  /** Which field of a line it is. */
  readonly place: number;
  readonly dictionary: ByteDictionary;
  codes: Int32Array;
  /** The new text of a line that is being read. */
  fresh: string | undefined;
}

/** An empty column for the text of that name. */
export function textColumn(name: string, names: readonly string[]): TextColumn {
  return {
    name,
    place: names.indexOf(name),
    dictionary: byteDictionary(),
    codes: new Int32Array(1024),
    fresh: undefined,
  };
}
