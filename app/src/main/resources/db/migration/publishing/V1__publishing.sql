create schema if not exists publishing;
