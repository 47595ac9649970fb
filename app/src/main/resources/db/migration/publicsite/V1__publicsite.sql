create schema if not exists publicsite;
