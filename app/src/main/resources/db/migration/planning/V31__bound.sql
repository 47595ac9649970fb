-- What the engine has proved so far: nothing that keeps the limits is below it. Null where nothing is proved.
alter table planning.progress add column bound double precision check (bound >= 0);
