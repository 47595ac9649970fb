-- A complaint may concern the whole campaign, one post, one person or one application. It holds until it is released,
-- or until the day after its last one, when the program releases it.
alter table staffing.retention_hold
  add column about text not null default 'campaign' check (about in ('campaign', 'post', 'person', 'application')),
  add column post uuid references staffing.post,
  add column person uuid,
  add column application uuid references staffing.application on delete set null,
  add column until date,
  add check (about <> 'campaign' or num_nonnulls(post, person, application) = 0),
  add check (num_nonnulls(post, person, application) <= 1),
  add check (about <> 'post' or post is not null);

-- What a complaint keeps from being deleted: the application itself with all that was thought of it.
create view staffing.held_application as
  select a.id as application, a.campaign, a.person
    from staffing.application a
   where exists (
     select from staffing.retention_hold h
      where h.campaign = a.campaign and h.released_at is null
        and (h.application = a.id or h.person = a.person
             or exists (select from staffing.wish w where w.application = a.id and w.post = h.post)));

-- The posts that such an application was about, whose committee and recommendation are kept as well.
create view staffing.held_post as
  select w.post from staffing.wish w join staffing.held_application h on h.application = w.application
  union
  select h.post from staffing.retention_hold h where h.post is not null and h.released_at is null;

-- How many applications a deletion left because of complaints.
alter table staffing.deletion add column held int not null default 0 check (held >= 0);
