import { shown } from '../../check/shown.ts';
import { afterSpace } from './afterSpace.ts';
import { jsonObject } from './jsonObject.ts';
import type { LineReader, LineSink, Spans } from './parseTypes.ts';

/**
 * Reads lines of JSON objects: finds where the values of some keys stand, and skips everything else.
 *
 * A key may be missing here and there, but one that is nowhere is misspelt, and told at the last line.
 */
export function ndjsonReader(names: readonly string[], spans: Spans, sink: LineSink): LineReader {
  const { read, seen } = jsonObject(names, spans);
  let line = 0;
  let events = 0;
  return (bytes, from, to, last) => {
    for (let at = from; at < to;) {
      line++;
      // Some programs begin a text in UTF-8 with a mark.
      const marked = line === 1 && bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
      const start = afterSpace(bytes, marked ? at + 3 : at);
      if (bytes[start] === 10) {
        at = start + 1;
        continue;
      }
      const end = read(bytes, start);
      if (end >= 0) {
        spans.lines[spans.size++] = line;
        if (spans.size === spans.most) events += sink.events(bytes);
        at = end + 1;
      } else {
        events += sink.events(bytes); // problems are told in the order of lines
        sink.problem(line, { code: 'ERR_TYPE', fact: `is no JSON object: it breaks off at byte ${String(-end - at)}` });
        at = bytes.indexOf(10, at) + 1;
      }
    }
    events += sink.events(bytes);
    for (const [k, name] of names.entries()) {
      if (!last || events === 0 || seen[k] === 1) continue;
      sink.problem(line, { code: 'ERR_TYPE', fact: `has no key ${shown(name)}, nor has any line before` });
    }
    return to;
  };
}
