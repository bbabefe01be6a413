-- A user's day counts until the day after which another of theirs takes over, at most for the length of the window. A day
-- and its user are sorted as one number, which is a little faster than a window partitioned by user.
-- Tried and slower: one set of bits a user (activeUsers.bits), count(distinct) over joined days (activeUsers.usual) or over
-- days unnested to windows, a window over all events instead of distinct days.
with user_days as (
  select distinct "user" * 1024::bigint + "time" // 86400000 as user_day from events
),
spans as (
  select user_day % 1024 as day,
    least(lead(user_day, 1, 1::bigint << 60) over (order by user_day) - user_day, 30) as span
  from user_days
),
counts as (
  select day, span, count(*) as users from spans group by all
),
calendar as (
  select range as day from range(90)
)
select
  sum(users) filter (calendar.day = counts.day),
  sum(users) filter (calendar.day < counts.day + least(span, 7)),
  sum(users) filter (calendar.day < counts.day + span)
from calendar join counts on counts.day <= calendar.day
group by calendar.day
order by calendar.day
