export { adjustedEmailOpenRate, type AdjustedEmailOpenRateInput } from './adjustedEmailOpenRate.ts';
export {
  adjustedEmailOpenRateOverDelivered,
  type AdjustedEmailOpenRateOverDeliveredInput,
} from './adjustedEmailOpenRateOverDelivered.ts';
export { clickToOpenRate, type ClickToOpenRateInput } from './clickToOpenRate.ts';
export { emailBounceRate, type EmailBounceRateInput } from './emailBounceRate.ts';
export { emailClickRate, type EmailClickRateInput } from './emailClickRate.ts';
export { emailComplaintRate, type EmailComplaintRateInput } from './emailComplaintRate.ts';
export { emailConversionRate, type EmailConversionRateInput } from './emailConversionRate.ts';
export { emailDeliveryRate, type EmailDeliveryRateInput } from './emailDeliveryRate.ts';
export { emailForwardRate, type EmailForwardRateInput } from './emailForwardRate.ts';
export { emailHardBounceRate, type EmailHardBounceRateInput } from './emailHardBounceRate.ts';
export { emailListGrowthRate, type EmailListGrowthRateInput } from './emailListGrowthRate.ts';
export { emailOpenRate, type EmailOpenRateInput } from './emailOpenRate.ts';
export { emailOpenRateOverSent, type EmailOpenRateOverSentInput } from './emailOpenRateOverSent.ts';
export { emailReplyRate, type EmailReplyRateInput } from './emailReplyRate.ts';
export { emailSoftBounceRate, type EmailSoftBounceRateInput } from './emailSoftBounceRate.ts';
export { emailUnsubscribeRate, type EmailUnsubscribeRateInput } from './emailUnsubscribeRate.ts';
export { engagedSubscriberShare, type EngagedSubscriberShareInput } from './engagedSubscriberShare.ts';
