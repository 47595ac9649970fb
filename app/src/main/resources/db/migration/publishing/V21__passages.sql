-- Texts of the parents' site that editors wrote anew, version by version; empty text for the one it was shipped with.
create table publishing.passage (
  passage text not null check (passage in ('WELCOME', 'UNCHANGED', 'WHO_DECIDES', 'CONTACT')),
  version int not null check (version > 0),
  danish text not null,
  english text not null,
  saved_at timestamptz not null,
  saved_by_name text not null,
  primary key (passage, version)
);
