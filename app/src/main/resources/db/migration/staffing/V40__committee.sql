-- How the committees of a campaign are composed; where there is nothing, what the program ships counts.
create table staffing.composition (
  campaign uuid not null references staffing.campaign,
  role text not null check (role in ('chair', 'local_leader', 'staff', 'parent_board', 'consultant', 'hr')),
  seats int not null check (seats between 0 and 6),
  required boolean not null,
  appointed_by text not null check (appointed_by in ('area', 'staff', 'parent_boards', 'administration', 'hr')),
  primary key (campaign, role)
);

-- The hash of what stands in the link of an invitation.
alter table staffing.seat add column secret bytea unique;
alter table staffing.seat add column left_reason text not null default '';

-- Two cannot sit on one chair; who has declined or left makes room.
create unique index seat_once on staffing.seat (committee, role, number)
  where left_at is null and substitute_for is null and answer is distinct from 'declined';

-- What members say about themselves and those who apply; without an application it is about the whole post.
create table assessment.declaration (
  id uuid primary key,
  seat uuid not null references staffing.seat on delete cascade,
  post uuid not null references staffing.post,
  application uuid references staffing.application on delete cascade,
  relation text not null check (relation in ('none', 'family', 'friend', 'work', 'other')),
  note text not null default '',
  declared_at timestamptz not null
);
create unique index declaration_once on assessment.declaration (seat, post, application) nulls not distinct;

-- HR lets a committee recommend all the same; it holds for the lacks that were known then and for no others.
create table assessment.standing_override (
  committee uuid primary key references staffing.committee on delete cascade,
  reason text not null check (reason <> ''),
  lacks text[] not null,
  made_at timestamptz not null,
  made_by text not null
);
