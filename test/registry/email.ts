import fc from 'fast-check';
import { inFirst, proportion, type Registry, type Row } from './row.ts';

const adjusted: Row = {
  args: fc
    .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
    .map(([machineOpened, humans, unopened]) => [
      { machineOpened, opened: machineOpened + humans, delivered: machineOpened + humans + unopened },
    ]),
  scalars: inFirst('machineOpened', 'opened', 'delivered'),
  range: [0, 1],
};

export const email: Registry = {
  adjustedEmailOpenRate: adjusted,
  adjustedEmailOpenRateOverDelivered: adjusted,
  clickToOpenRate: proportion('clicked', 'opened'),
  emailBounceRate: proportion('bounced', 'sent'),
  emailClickRate: proportion('clicked', 'delivered'),
  emailComplaintRate: proportion('complained', 'delivered'),
  emailConversionRate: proportion('converted', 'delivered'),
  emailDeliveryRate: proportion('delivered', 'sent'),
  emailForwardRate: proportion('forwarded', 'delivered'),
  emailHardBounceRate: proportion('hardBounced', 'sent'),
  emailListGrowthRate: {
    args: fc
      .tuple(fc.nat(100), fc.nat(100), fc.nat(1000), fc.nat(1000))
      .map(([unsubscribed, complained, stayed, newSubscribers]) => [
        { newSubscribers, unsubscribed, complained, subscribersAtStart: unsubscribed + complained + stayed },
      ]),
    scalars: inFirst('newSubscribers', 'unsubscribed', 'complained', 'subscribersAtStart'),
    range: [-1, Infinity],
  },
  emailOpenRate: proportion('opened', 'delivered'),
  emailOpenRateOverSent: proportion('opened', 'sent'),
  emailReplyRate: proportion('replied', 'delivered'),
  emailSoftBounceRate: proportion('softBounced', 'sent'),
  emailUnsubscribeRate: proportion('unsubscribed', 'delivered'),
  engagedSubscriberShare: proportion('engagedSubscribers', 'activeSubscribers'),
};
