/** Zones that break code: changes of an hour and of half of one, offsets of quarters, a day skipped, a change at midnight. */
export const zones = [
  'UTC',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
] as const;
