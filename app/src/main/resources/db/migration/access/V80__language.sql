-- The language that somebody chose last while signed in; letters to them are written in it. Empty until they choose.
alter table access.account add column language text check (language in ('da', 'en'));
