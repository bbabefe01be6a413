import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The guide quotes the example: each figure must stand in what the example prints.
const printed = execFileSync(process.execPath, ['docs/examples/cdnow.mjs'], { encoding: 'utf8' });

test.each(['2,357', '6,696', '244,091.94', '36.45', '2.841', '48.3 %', '40.8 %', '214 of 524'])(
  'the example prints %s',
  (figure) => {
    expect(printed).toContain(figure);
  },
);

test.each([
  ['customer 04836, 87.5 points', 'Customer 04836 of the CDNOW shop has 87.5 points'],
  ['28.4', '28.4 for having bought 27 days ago'],
  ['28.2', '28.2 for 8 purchases'],
  ['19.1', '19.1 for'],
  ['11.8   20.0', '11.8 of 20 for 173.96 dollars'],
  ['464', '464 customers with 75 points or more'],
  ['61.5 %', '61.5 % of the revenue'],
])('the guide quotes %s from the example', (figure, quote) => {
  expect(printed).toContain(figure);
  expect(readFileSync('docs/guide.md', 'utf8').replace(/\s+/g, ' ')).toContain(quote);
});
