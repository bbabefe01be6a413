-- As it is usually written, for any number of weeks: the weeks before and after from windows over a user's weeks.
with user_weeks as (
  select distinct "user", ("time" // 604800000)::integer as week from events
),
neighbours as materialized (
  select week, lag(week) over own as before, lead(week) over own as after
  from user_weeks window own as (partition by "user" order by week)
),
states as (
  select week, 'new' as state, count(*) as users from neighbours where before is null group by week
  union all
  select week, case before when week - 1 then 'retained' else 'resurrected' end, count(*)
  from neighbours where before is not null group by all
  union all
  select week + 1, 'dormant', count(*) from neighbours where after is distinct from week + 1 and week < 12 group by week
)
select
  sum(users) filter (state = 'new'),
  sum(users) filter (state = 'retained'),
  sum(users) filter (state = 'resurrected'),
  sum(users) filter (state = 'dormant')
from states
group by week
order by week
