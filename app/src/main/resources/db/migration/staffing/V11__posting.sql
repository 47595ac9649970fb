-- Later versions of a job profile; the first comes with the program. A version is never changed.
create table staffing.job_profile (
  key text not null,
  version int not null check (version > 1),
  content jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (key, version)
);

-- What HR and the writer say to each other about a posting.
create table staffing.posting_comment (
  number bigint generated always as identity primary key,
  posting uuid not null references staffing.posting on delete cascade,
  kind text not null check (kind in ('comment', 'submitted', 'returned', 'approved')),
  text text not null,
  at timestamptz not null,
  by_account text not null,
  by_name text not null,
  check (text <> '' or kind in ('submitted', 'approved'))
);
create index posting_comment_posting on staffing.posting_comment (posting);

-- Who wants to know of new postings; of one kind of post, everywhere or in one area.
create table staffing.posting_subscription (
  person uuid not null,
  kind text not null,
  area uuid,
  since timestamptz not null,
  unique nulls not distinct (person, kind, area)
);
