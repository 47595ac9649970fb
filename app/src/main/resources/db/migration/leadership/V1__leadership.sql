-- What teams say, place and agree about their leadership.
create schema if not exists leadership;
