-- Whole profiles are made in the browser: their codes come from names and may end in a figure.
alter table leadership.profile drop constraint profile_code_check;
alter table leadership.profile add constraint profile_code_check check (code ~ '^[a-z][a-z0-9-]{0,39}$');

-- An assessment keeps the profile that it began with, also when areas come and go meanwhile.
alter table leadership.assessment add column profile text not null default 'teams' check (profile = 'teams');
alter table leadership.assessment add column profile_version int;
update leadership.assessment a set profile_version = coalesce(
  (select version from leadership.profile_version v where v.profile = 'teams' and v.begins <= a.opened order by v.begins desc limit 1), 1);
alter table leadership.assessment alter column profile_version set not null;
alter table leadership.assessment add foreign key (profile, profile_version) references leadership.profile_version;
