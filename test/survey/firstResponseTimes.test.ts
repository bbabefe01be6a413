import { firstResponseTimes } from 'engagement-metrics/survey';
import { waitLaws } from './waits.ts';

waitLaws('firstResponseTimes', 'responded', (opened, responded, asOf) =>
  firstResponseTimes({ opened, responded, asOf }),
);
