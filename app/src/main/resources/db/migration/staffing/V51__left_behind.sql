-- What somebody left who accepted a post. A row for each acceptance, so that every chain can be followed to its end.
create table staffing.left_behind (
  appointment uuid primary key references staffing.appointment,
  position text not null,
  place uuid,
  place_name text not null default '',
  -- post: a post was made vacant; abolished: it is not filled again; cluster: HR makes the post; none: no leader's post.
  what text not null check (what in ('post', 'abolished', 'cluster', 'none')),
  post uuid references staffing.post,
  noted_at timestamptz not null,
  taken_back_at timestamptz,
  check ((what = 'post') = (post is not null))
);
create index left_behind_post on staffing.left_behind (post);
