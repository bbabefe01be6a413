import fc from 'fast-check';
import { inFirst, missing, named, proportion, rate, type Registry } from './row.ts';

const depths = fc.array(fc.oneof({ weight: 5, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, missing));
const times = fc.integer({ min: -8.64e15, max: 8.64e15 });

export const web: Registry = {
  attentionLevel: {
    args: fc.tuple(
      fc.record({ seconds: fc.nat(20), shareRead: fc.double({ min: 0, max: 1, noNaN: true }), comments: fc.nat(2) }),
    ),
    scalars: inFirst('seconds', 'shareRead', 'comments'),
  },
  averageEngagementTime: rate('engagementTime', 'activeUsers'),
  averageEngagementTimePerSession: rate('engagementTime', 'sessions'),
  averageSessionDuration: rate('totalDuration', 'sessions'),
  classicBounceRate: proportion('bouncedSessions', 'sessions'),
  clickThroughRate: rate('clicks', 'impressions'),
  engagedSessionRate: proportion('engagedSessions', 'sessions'),
  exitRate: proportion('exits', 'pageviews'),
  ga4BounceRate: proportion('engagedSessions', 'sessions'),
  isEngagedSession: {
    args: named('seconds', 'keyEvents', 'views', 'longerThan'),
    scalars: inFirst('seconds', 'keyEvents', 'views', 'longerThan'),
  },
  pagesPerSession: rate('pageviews', 'sessions'),
  returningVisitorRate: proportion('returningVisitors', 'visitors'),
  scrollDepth: {
    args: fc.tuple(fc.record({ depths })),
    columns: [[0, 'depths']],
    unordered: [0, 'depths'],
    waived: { 'a million values': 'a depth above 1 is refused; the test of scrollDepth takes a million shares' },
  },
  sessionsPerUser: rate('sessions', 'activeUsers'),
  timeOnPage: rate('foregroundTime', 'visitors'),
  timePerUser: rate('totalDuration', 'activeUsers'),
  visitDepth: proportion('distinctPages', 'sitePages'),
  visitFrequency: {
    args: named('visits', 'visitors', 'periods'),
    scalars: inFirst('visits', 'visitors', 'periods'),
    range: [0, Infinity],
  },
  visitRecency: {
    args: fc.tuple(times, fc.nat()).map(([lastVisit, since]) => [{ lastVisit, asOf: lastVisit + since }]),
    scalars: inFirst('lastVisit', 'asOf'),
    range: [0, Infinity],
  },
};
