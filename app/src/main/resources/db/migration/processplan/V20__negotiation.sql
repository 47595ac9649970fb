-- The unions that the municipality negotiates with.
create table processplan.union_party (
  code text primary key check (code ~ '^[[:alnum:]-]{2,12}$'),
  represents text not null check (represents <> '')
);
insert into processplan.union_party (code, represents) values
  ('BUPL', 'Pædagoger og pædagogiske ledere'),
  ('FOA', 'Køkken- og servicepersonale'),
  ('LFS', 'Pædagogmedhjælpere og pædagogiske assistenter');

create table processplan.negotiation (
  id uuid primary key,
  -- Counts changes of anything in it but its meetings, which count their own.
  version int not null default 0,
  title text not null check (title <> ''),
  tracks text[] not null check (tracks <@ array['municipal', 'self_owning'] and cardinality(tracks) > 0),
  -- The kinds of posts whose pay it settles; none where it is about something else, such as seniors.
  posts text[] not null,
  -- The form that it was made from, and the how manieth of it, so that sending it twice makes no more.
  form uuid not null,
  part int not null,
  made_at timestamptz not null,
  made_by text not null,
  unique (form, part)
);

create table processplan.negotiation_union (
  negotiation uuid not null references processplan.negotiation,
  union_code text not null references processplan.union_party,
  primary key (negotiation, union_code)
);

-- What became of it, by rising number; the last one counts.
create table processplan.negotiation_act (
  number bigint generated always as identity primary key,
  negotiation uuid not null references processplan.negotiation,
  kind text not null check (kind in ('agreed', 'broken_off', 'resumed')),
  day date not null,
  reason text not null,
  at timestamptz not null,
  by text not null,
  check (kind <> 'broken_off' or reason <> '')
);

create table processplan.negotiation_meeting (
  id uuid primary key,
  negotiation uuid not null references processplan.negotiation,
  version int not null default 0,
  title text not null check (title <> ''),
  day date not null,
  -- By the clock in Denmark; none for what takes no meeting, such as putting the result into force.
  begins time,
  ends time,
  confirmed boolean not null,
  place text not null,
  purpose text not null,
  agenda text not null,
  outcome text not null,
  called_off text not null default '',
  check ((begins is null) = (ends is null)),
  check (ends > begins)
);
create index negotiation_meeting_negotiation on processplan.negotiation_meeting (negotiation, day);

create table processplan.negotiation_participant (
  meeting uuid not null references processplan.negotiation_meeting,
  number int not null,
  name text not null check (name <> ''),
  role text not null,
  account uuid,
  primary key (meeting, number)
);
create index negotiation_participant_account on processplan.negotiation_participant (account);

-- Drafts of the agreement, and the one that was signed.
create table processplan.agreement_version (
  id uuid primary key,
  negotiation uuid not null references processplan.negotiation,
  number int not null,
  signed boolean not null,
  day date not null,
  note text not null,
  attachment uuid not null,
  file_name text not null,
  added_at timestamptz not null,
  added_by text not null,
  unique (negotiation, number)
);
create unique index agreement_version_signed on processplan.agreement_version (negotiation) where signed;

create table processplan.agreement_signature (
  version uuid not null references processplan.agreement_version,
  party text not null,
  person text not null check (person <> ''),
  primary key (version, party)
);
