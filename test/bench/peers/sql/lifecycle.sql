-- The weeks of a user as the bits of one number, and users of the same bits as one: it works for up to 63 weeks.
with user_weeks as (
  select bit_or(1::bigint << ("time" // 604800000)::integer) as bits from events group by "user"
),
patterns as (
  select bits, count(*) as users from user_weeks group by bits
),
states as (
  select week, users, (bits >> week) & 1 = 1 as active, week > 0 and (bits >> greatest(week - 1, 0)) & 1 = 1 as before,
    bits & ((1::bigint << week) - 1) != 0 as known
  from patterns, (select range::integer as week from range(13))
)
select
  sum(users) filter (active and not known),
  sum(users) filter (active and before),
  sum(users) filter (active and known and not before),
  sum(users) filter (before and not active)
from states
group by week
order by week
