-- Whoever leads a cluster leaves a post like anybody else. What people leave may be closed on the day.
alter table staffing.left_behind drop constraint left_behind_what_check;
alter table staffing.left_behind add constraint left_behind_what_check
  check (what in ('post', 'abolished', 'cluster', 'closed', 'none'));

-- Posts of leaders who stay at home come of a rule, not of the decision: nobody applies for them, so they belong to no
-- campaign.
alter table staffing.post drop constraint post_origin_check;
alter table staffing.post add constraint post_origin_check
  check (origin in ('decision', 'departure', 'reported', 'home'));
update staffing.post set origin = 'home', version = version + 1
 where origin = 'decision' and kind = 'pedagogical_leader';
