-- Which clusters of an alternative are its sender's own follows from a rule: those it changes within the reach of whoever it
-- is put forward for. An alternative of people who answer for no cluster has none of its own: all are others, and none may
-- be worse off. Null where the sender chose the clusters, before there was the rule.
alter table planning.alternative
  add column reach jsonb,
  drop constraint alternative_chosen_check;
