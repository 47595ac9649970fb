-- A cooperation agreement of the municipality with a network of self-owning institutions: of a network in a scenario, or
-- of one in force where no scenario is named. What it says is kept in versions. One agreement of a network is open at a
-- time; a closed one has ended or was withdrawn.
create table planning.agreement (
  id uuid primary key,
  scenario uuid references planning.scenario,
  network uuid not null,
  areas uuid[] not null,
  version int not null check (version > 0),
  closed boolean not null default false,
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null
);
create unique index agreement_open on planning.agreement (scenario, network) nulls not distinct where not closed;
create index agreement_network on planning.agreement (network);

create table planning.agreement_version (
  agreement uuid not null references planning.agreement,
  version int not null check (version > 0),
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  saved_by_name text not null,
  primary key (agreement, version)
);

-- What happened to it; its status follows from these rows. Signatures count for the version that was sent last.
create table planning.agreement_act (
  agreement uuid not null references planning.agreement,
  number int not null check (number > 0),
  kind text not null check (kind in ('sent', 'recalled', 'signed', 'ended', 'withdrawn')),
  version int not null,
  party text not null,
  person text not null,
  day date not null,
  note text not null,
  done_at timestamptz not null,
  done_by text not null,
  done_by_name text not null,
  primary key (agreement, number),
  foreign key (agreement, version) references planning.agreement_version,
  check ((kind = 'signed') = (party <> '' and person <> ''))
);

-- What the board of an institution answered: it keeps its own board, or it merges with the boards of others. A new
-- answer stands beside the old ones; the latest holds. Without an answer every institution keeps its board.
create table planning.board_answer (
  number bigint generated always as identity primary key,
  institution uuid not null,
  network uuid not null,
  merges_with uuid[] not null,
  day date not null,
  note text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  check (not institution = any (merges_with))
);
create index board_answer_network on planning.board_answer (network, number);

create function planning.keep_agreement() returns trigger language plpgsql as $$
begin
  raise exception 'What an agreement said, what happened to it and what boards answered is never changed';
end $$;

create trigger agreement_version_is_frozen before update or delete on planning.agreement_version
  for each row execute function planning.keep_agreement();
create trigger agreement_act_is_frozen before update or delete on planning.agreement_act
  for each row execute function planning.keep_agreement();
create trigger board_answer_is_frozen before update or delete on planning.board_answer
  for each row execute function planning.keep_agreement();
