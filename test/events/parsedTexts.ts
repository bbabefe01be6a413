import fc from 'fast-check';
import { eventLog, type EventLog } from 'engagement-metrics/events';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Cuts bytes into pieces at any places, also twice at one. */
export function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((to, i) => bytes.slice(at[i], to));
}

export const places: fc.Arbitrary<number[]> = fc.array(fc.nat({ max: 1e6 }), { maxLength: 12 });

/** Which field is which, in all texts here; `kind` is both the type and a dimension. */
export const fields = {
  user: 'who',
  time: 'at',
  type: 'kind',
  value: 'paid "net"',
  dimensions: ['kind', '__proto__'],
} as const;
export const columns = ['who', 'at', 'kind', 'paid "net"', '__proto__', 'other'] as const;

/** One event; what is `null` is missing. */
export type Parsed = Readonly<Record<(typeof columns)[number], string | number | null>>;

const nasty = [
  'a',
  'b',
  'a"b',
  '""',
  '"',
  ',',
  'x,y',
  'line\nbreak',
  'cr\r\nlf',
  '\r',
  '__proto__',
  'zoë',
  '😀',
  '\u0000',
];
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nasty, 'toString', ' padded ', '7', '\ufeff', '\\', '\\u0041', '{"who":"x"}', 'null', '#'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const dates = fc.constantFrom(
  '1970-01-01',
  '2024-02-29',
  '1969-12-31T23:59:59.999Z',
  '2024-03-01T00:30+05:45',
  '2024-03-01',
);
const instants = fc.oneof(dates, fc.integer({ min: -1e12, max: 2e12 }), fc.constantFrom(0, 0.5, -1.25, 1.7e12));
const numbers = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(-0, 1e21, 5e-324),
);

export function events(user: fc.Arbitrary<string | number>): fc.Arbitrary<Parsed> {
  const label = fc.option(texts.filter((text) => text !== ''));
  return fc
    .tuple(user, instants, label, fc.option(numbers), label, fc.option(texts))
    .map((values) => Object.fromEntries(values.map((value, i) => [columns[i], value])) as unknown as Parsed);
}

/** The log of events that are known to be good, by way of rows. */
export function logOf(rows: readonly Parsed[]): EventLog {
  return eventLog(rows, fields);
}

/** A field of CSV, quoted where it must be, or where it need not be. */
export function csvField(value: string | number | null, quoted: boolean): string {
  if (value === null) return '';
  const text = Object.is(value, -0) ? '-0' : String(value);
  return quoted || text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
