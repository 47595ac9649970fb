-- A round keeps the questions and the competences that it was made with. Rounds from before score what came with the
-- program, and no profile.
alter table staffing.interview_round add column profile text;
alter table staffing.interview_round add column profile_version int check (profile_version > 0);
alter table staffing.interview_round add column guide_version int not null default 1 check (guide_version > 0);
alter table staffing.interview_round add check ((profile is null) = (profile_version is null));
update staffing.interview_round r
   set guide_version = coalesce((select max(g.version) from staffing.interview_guide g where g.campaign = r.campaign), 1);
