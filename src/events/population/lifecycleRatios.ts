import { proportion } from '../../check/proportion.ts';
import { ratio } from '../../check/ratio.ts';
import type { LifecyclePeriod, LifecycleShares } from '../lifecycle.ts';

/** The shares and the quick ratio of a period, of those active in it and in the one before. */
export function lifecycleRatios(
  where: string,
  {
    active,
    before,
    newUsers,
    retained,
    resurrected,
    newlyDormant,
  }: Readonly<Record<keyof LifecycleShares | 'active' | 'before', number>>,
): Pick<LifecyclePeriod, 'shares' | 'sharesOfSum' | 'quickRatio'> {
  const everybody = active + newlyDormant;
  return {
    shares: {
      newUsers: proportion(where, { newUsers }, { active }),
      retained: proportion(where, { retained }, { active }),
      resurrected: proportion(where, { resurrected }, { active }),
      newlyDormant: proportion(where, { newlyDormant }, { before }),
    },
    sharesOfSum: {
      newUsers: proportion(where, { newUsers }, { everybody }),
      retained: proportion(where, { retained }, { everybody }),
      resurrected: proportion(where, { resurrected }, { everybody }),
      newlyDormant: proportion(where, { newlyDormant }, { everybody }),
    },
    quickRatio: ratio(where, { gained: newUsers + resurrected }, { newlyDormant }),
  };
}
