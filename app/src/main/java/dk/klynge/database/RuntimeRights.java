package dk.klynge.database;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Gives the runtime user, after every migration, what the running program needs and no more: it
/// reads and writes rows, but changes no schema and no record of migrations. A table whose comment
/// begins with `append-only` it may read and add to; one with `read-only` it may read.
@Component
class RuntimeRights extends BaseCallback {

  private static final String GRANT =
      """
      do $$
      declare
        app text := '%s';
        place text;
        item record;
      begin
        if app = current_user then return; end if;
        -- Nodes that start together would change the same rows of the catalogue, and one of them would fail.
        perform pg_advisory_xact_lock(61, 2);
        for place in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
          execute format('grant usage on schema %%I to %%I', place, app);
          execute format('grant usage, select on all sequences in schema %%I to %%I', place, app);
        end loop;
        for item in
          select c.oid::regclass as name,
                 case when c.relname ~ '^flyway_' or d.description ~ '^read-only' then 'select'
                      when d.description ~ '^append-only' then 'select, insert'
                      else 'select, insert, update, delete, truncate' end as rights
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
          left join pg_description d on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
          where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            and c.relowner = (select oid from pg_roles where rolname = current_user)
        loop
          execute format('revoke all on %%s from %%I', item.name, app);
          execute format('grant %%s on %%s to %%I', item.rights, item.name, app);
        end loop;
      end $$
      """;

  private final String user;

  RuntimeRights(@Value("${spring.datasource.username}") String user) {
    this.user = user;
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.AFTER_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    try (var statement = context.getConnection().createStatement()) {
      statement.execute(GRANT.formatted(user.replace("'", "''")));
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The runtime user " + user + " cannot be given its rights", e);
    }
  }
}
