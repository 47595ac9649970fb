-- Questionnaires whose answers are kept without names.
create schema if not exists survey;
