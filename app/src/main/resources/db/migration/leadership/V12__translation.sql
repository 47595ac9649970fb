-- What an area of the profile means in a cluster, edition by edition; the last one is what it means now.
-- The version is that of the profile that the team had before it.
create table leadership.meaning (
  cluster uuid not null,
  profile_area text not null,
  edition int not null check (edition > 0),
  text text not null,
  priority_year int check (priority_year between 2000 and 2999),
  profile_version int not null,
  agreed_at timestamptz,
  at timestamptz not null,
  by_name text not null,
  primary key (cluster, profile_area, edition)
);
