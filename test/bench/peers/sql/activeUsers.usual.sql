-- As it is usually written: every day joined with the days of its window.
with user_days as (
  select distinct "user", ("time" // 86400000)::integer as day from events
),
calendar as (
  select range::integer as day from range(90)
)
select
  count(distinct "user") filter (user_days.day = calendar.day),
  count(distinct "user") filter (user_days.day > calendar.day - 7),
  count(distinct "user")
from calendar join user_days on user_days.day <= calendar.day and user_days.day > calendar.day - 30
group by calendar.day
order by calendar.day
