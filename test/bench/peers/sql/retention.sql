-- The weeks of a user as the bits of one number, and users of the same bits as one: it works for up to 63 weeks.
with user_weeks as (
  select bit_or(1::bigint << ("time" // 604800000)::integer) as bits from events group by "user"
),
patterns as (
  select bits, count(*) as users from user_weeks group by bits
),
born as (
  select bits, users, bit_count((bits & -bits) - 1)::integer as birth from patterns
)
select birth, week - birth as age, sum(users)
from born, (select range::integer as week from range(13))
where (bits >> week) & 1 = 1
group by all
