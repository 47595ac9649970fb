-- Support, courses, networks, education and surveys.
create schema if not exists development;
