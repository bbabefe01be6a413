-- As it is usually written, for any number of weeks. Tried and slower: the birth from all events, or from a window.
with user_weeks as (
  select distinct "user", ("time" // 604800000)::integer as week from events
),
births as (
  select "user", min(week) as birth from user_weeks group by "user"
)
select birth, week - birth as age, count(*)
from user_weeks join births using ("user")
group by all
