-- Who got a newsletter is personal data and deleted some months after it was sent. How many they were stays.
create table publishing.mailing_rule (
  single boolean primary key default true check (single),
  version int not null default 1,
  recipient_months int not null default 12 check (recipient_months between 1 and 120)
);
insert into publishing.mailing_rule default values;

alter table publishing.newsletter
  add column forgotten_at timestamptz,
  add column total_then int,
  add column sent_then int,
  add column refused_then int,
  add column doubtful_then int,
  add column left_out_then int,
  add check (forgotten_at is null or num_nulls(total_then, sent_then, refused_then, doubtful_then, left_out_then) = 0);
