-- The ledger asks for each person what they accepted, were offered and declined. The unique index knows only what is open
-- or accepted.
create index appointment_of_person on staffing.appointment (person);
