-- A hearing or a notice as it was sent, with the copy that was kept. Each is written once.
create table staffing.notice_letter (
  id uuid primary key,
  notice uuid not null references staffing.notice,
  kind text not null check (kind in ('hearing', 'notice')),
  -- By e-mail, or as a file that is printed or sent by Digital Post.
  way text not null check (way in ('mail', 'paper')),
  language text not null check (language in ('da', 'en')),
  receiver text not null default '',
  subject text not null check (subject <> ''),
  text text not null check (text <> ''),
  pdf bytea not null,
  made_at timestamptz not null,
  made_by text not null,
  -- When one on paper was handed over; the mail log tells it of the others.
  handed_over_on date,
  unique (notice, kind),
  check ((way = 'mail') = (receiver <> '')),
  check (way = 'paper' or handed_over_on is null)
);
