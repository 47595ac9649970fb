package dk.klynge.organisation.importing;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an import has left in the register.
record Stored(JdbcClient db) {

  int count(String table) {
    return db.sql("select count(*) from organisation." + table).query(Integer.class).single();
  }

  int institutionsOn(LocalDate day) {
    return db.sql("select count(*) from organisation.institution where valid @> :day")
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  int places(LocalDate day) {
    return db.sql("select coalesce(sum(places), 0) from organisation.places where valid @> :day")
        .param("day", day)
        .query(Integer.class)
        .single();
  }
}
