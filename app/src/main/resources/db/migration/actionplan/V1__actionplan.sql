create schema if not exists actionplan;
