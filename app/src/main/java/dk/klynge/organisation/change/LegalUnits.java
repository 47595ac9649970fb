package dk.klynge.organisation.change;

import dk.klynge.organisation.Named;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LegalUnits {

  private final JdbcClient db;

  LegalUnits(JdbcClient db) {
    this.db = db;
  }

  List<Named> on(LocalDate day) {
    return db.sql(
            """
            select id, name || coalesce(' (CVR ' || cvr || ')', '') as name
              from organisation.legal_unit
             where valid @> :day
             order by name collate "da-x-icu"
            """)
        .param("day", day)
        .query(Named.class)
        .list();
  }
}
