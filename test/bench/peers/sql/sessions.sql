-- One sort by user and time; a session ends before the next one begins. Tried and slower: windows partitioned by user with
-- the number of the session counted up and grouped by, or with the last event found from the user's latest.
create or replace temp table result as
with neighbours as (
  select "user", "time", lag("user") over own as who, lag("time") over own as before, row_number() over own as place
  from events window own as (order by "user", "time")
),
begun as (
  select "user", "time" as start, lead(before) over own as "end", lead(place) over own - place as depth, place
  from neighbours
  where who is distinct from "user" or "time" - before > 1800000
  window own as (order by place)
)
select "user", start,
  coalesce("end", (select max("time") from events where "user" = (select max("user") from events))) as "end",
  coalesce(depth, (select count(*) from events) - place + 1) as depth
from begun
