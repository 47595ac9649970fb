-- Letters are a tool of all modules now (documents.letter). What was kept for hearings moves there with its history;
-- this once, a module writes into the schema of another. What was never sent is too old to go out by surprise.
insert into documents.letter (id, key, owner_kind, owner, recipient, subject, body, language, message_id,
  made_at, asked_at, next_at, attempts, sent_at, given_up_at, answer)
select id, 'hearing-before-letters:' || id, 'hearing', hearing, recipient, subject, body, 'da',
  '<' || id || '@klynge.invalid>', made_at, made_at, made_at, attempts, sent_at,
  case when sent_at is null and (attempts >= 5 or made_at < now() - interval '3 days') then now() end, coalesce(failure, '')
  from decision.outgoing_mail;

drop table decision.outgoing_mail;

-- The job that sent them, so that the scheduler does not look for it.
delete from scheduled_tasks where task_name = 'decision-mail';
