-- How often somebody wants the letter about the plan; whoever has not chosen gets it weekly.
create table processplan.digest_choice (
  account uuid primary key,
  rhythm text not null check (rhythm in ('never', 'weekly', 'daily')),
  chosen_at timestamptz not null
);

-- The days for which a letter was written, or found to have nothing to tell.
create table processplan.digest (
  account uuid not null,
  day date not null,
  written_at timestamptz not null,
  primary key (account, day)
);
