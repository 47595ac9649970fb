-- Whose account it is, by the register's id; empty where the address says it or nobody is meant. An account belongs to
-- one person, and a person has one account that is named so.
alter table access.account add column person uuid unique;
