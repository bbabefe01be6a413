import { expect, test } from 'vitest';
import { firstResponseTimes, resolutionTimes } from 'engagement-metrics/survey';
import { waitLaws } from './waits.ts';

waitLaws('resolutionTimes', 'resolved', (opened, resolved, asOf) => resolutionTimes({ opened, resolved, asOf }));

test('resolutionTimes are at least the first response times of the same tickets', () => {
  const opened = [0, 5, 9];
  const responses = firstResponseTimes({ opened, responded: [3, 6, null], asOf: 20 });
  const { durations } = resolutionTimes({ opened, resolved: [10, null, null], asOf: 20 });
  durations.forEach((duration, i) => {
    expect(duration).toBeGreaterThanOrEqual(responses.durations[i]!);
  });
});
