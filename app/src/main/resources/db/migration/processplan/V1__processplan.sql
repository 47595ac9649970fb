create schema if not exists processplan;
