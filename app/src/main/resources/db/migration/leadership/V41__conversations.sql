-- Conversations belong to the two who hold them, whatever posts they have later: `leader` was the nearest leader of
-- `other` when it was called.
create table leadership.conversation (
  id uuid primary key,
  form uuid not null unique,
  version int not null default 0,
  kind text not null,
  template_version int not null,
  leader uuid not null,
  other uuid not null,
  -- The cluster that the other belonged to; none for the administration.
  cluster uuid,
  called_by uuid not null,
  day date not null,
  begins time not null,
  ends time not null,
  place text not null,
  -- Counts what people were told: 0 for the invitation, one more for each change.
  told int not null default 0,
  held_at timestamptz,
  held_on date,
  next_day date,
  called_off_at timestamptz,
  -- The conversation that it follows up.
  follows uuid references leadership.conversation,
  made_at timestamptz not null,
  foreign key (kind, template_version) references leadership.conversation_template,
  check (leader <> other),
  check (called_by in (leader, other)),
  check (begins < ends),
  check ((held_at is null) = (held_on is null)),
  check (held_at is null or called_off_at is null)
);
create index on leadership.conversation (leader, day);
create index on leadership.conversation (other, day);
create index on leadership.conversation (cluster, day);

-- What one of the two has written beforehand: theirs alone until they share it or the day is there.
create table leadership.conversation_preparation (
  conversation uuid not null references leadership.conversation,
  person uuid not null,
  version int not null default 1,
  -- One answer for each question of the template, in its order.
  answers text[] not null,
  shared_at timestamptz,
  primary key (conversation, person)
);

-- What one of the two says about the conversation afterwards; the other reads it.
create table leadership.conversation_feedback (
  conversation uuid not null references leadership.conversation,
  person uuid not null,
  text text not null check (text <> ''),
  at timestamptz not null,
  primary key (conversation, person)
);

create table leadership.conversation_agreement (
  id uuid primary key,
  conversation uuid not null references leadership.conversation,
  version int not null default 0,
  text text not null check (text <> ''),
  -- Who does it: leader, other or both.
  who text not null check (who in ('leader', 'other', 'both')),
  due date,
  made_at timestamptz not null,
  done_at timestamptz,
  -- What became of it, as the two saw it next time.
  outcome text not null default ''
);
create index on leadership.conversation_agreement (conversation);

-- One of the two has chosen to show an agreement to the own team, or to the own leader, whoever that is.
create table leadership.conversation_share (
  agreement uuid not null references leadership.conversation_agreement,
  person uuid not null,
  reader text not null check (reader in ('team', 'leader')),
  at timestamptz not null,
  primary key (agreement, person, reader)
);
create index on leadership.conversation_share (person);
