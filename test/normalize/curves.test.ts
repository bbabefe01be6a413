import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as normalizers from 'engagement-metrics/normalize';
import { drawing } from '../../docs/examples/normalization-curves.mjs';

test('the picture in the docs is what the example draws', () => {
  expect(readFileSync('docs/images/normalization-curves.svg', 'utf8')).toBe(drawing());
});

test('the picture shows every strategy', () => {
  for (const name of Object.keys(normalizers)) expect(drawing()).toContain(`>${name}</text>`);
});
