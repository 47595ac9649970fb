-- Answers to calls with an Idempotency-Key, kept for a day: the same call again gets the same answer.
create schema rest;

create table rest.stored_answer (
  caller text not null,
  key text not null check (length(key) between 1 and 255),
  fingerprint text not null,
  begun_at timestamptz not null,
  -- Empty as long as the first call is running.
  status int,
  headers jsonb,
  body bytea,
  primary key (caller, key)
);
create index stored_answer_begun on rest.stored_answer (begun_at);
