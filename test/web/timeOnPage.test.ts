import { describe, expect, test } from 'vitest';
import { timeOnPage } from 'engagement-metrics/web';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('timeOnPage is foreground time of a page per visitor of it', () => {
  expect(timeOnPage({ foregroundTime: 6300, visitors: 140 })).toBe(45); // PLAUSIBLE; exact arithmetic
});

// UMAMI-3518: differences between pageviews know nothing of the last page of a session.
test('timeOnPage of the last page of a session is the time measured there, where pageviews would make it 0', () => {
  const page = { openedAt: 10, lastPageviewAt: 10, leftAt: 55 };
  const byPageviews = page.lastPageviewAt - page.openedAt;
  const measured = page.leftAt - page.openedAt;
  expect(timeOnPage({ foregroundTime: byPageviews, visitors: 1 })).toBe(0);
  expect(timeOnPage({ foregroundTime: measured, visitors: 1 })).toBe(45);
});

describe('timeOnPage', () => {
  rateLaws(timeOnPage, 'foregroundTime', 'visitors');
  rowLaws(timeOnPage, { foregroundTime: 6300, visitors: 140 });
});
