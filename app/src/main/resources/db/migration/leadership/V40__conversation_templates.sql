-- What each kind of conversation is about and when it falls in the year. A version is never changed: saved again it
-- is a new one, and conversations keep the one they were called by.
create table leadership.conversation_template (
  kind text not null check (kind in ('follow_up', 'leader_development', 'staff_development', 'expectations')),
  version int not null check (version > 0),
  title_da text not null check (title_da <> ''),
  title_en text not null check (title_en <> ''),
  purpose_da text not null,
  purpose_en text not null,
  -- One question a line, the same number in both languages.
  questions_da text not null check (questions_da <> ''),
  questions_en text not null check (questions_en <> ''),
  -- The months in which it falls; a conversation a year where there is one.
  months int[] not null check (months <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] and cardinality(months) > 0),
  minutes int not null check (minutes between 10 and 480),
  made_at timestamptz not null,
  made_by text not null,
  primary key (kind, version)
);
