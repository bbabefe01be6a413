import { expect, inject, test } from 'vitest';
import type * as source from 'engagement-metrics';
import * as built from '../../dist/index.js';
import { report } from '../package/report.mjs';

test('Chromium agrees with Node on the built package, bit for bit where nothing passes through exp or log', () => {
  expect(report(built as unknown as typeof source)).toBe(inject('expected'));
});

test('this is a browser', () => {
  expect(globalThis.navigator.userAgent).toContain('Chrom');
});
