-- User and time sorted as one number. Tried and slower: lag over (partition by "user" order by "time").
select count(*)
from (
  select user_time - lag(user_time, 1, -(1::bigint << 60)) over (order by user_time) as gap
  from (select "user" * 1099511627776::bigint + "time" as user_time from events)
)
where gap > 1800000
