create or replace temp table result as
select "user", (7776000000 - max("time")) / 86400000 as recency, count(*) as frequency, sum(value) as monetary
from events
group by "user"
