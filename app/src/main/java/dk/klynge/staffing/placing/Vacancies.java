package dk.klynge.staffing.placing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What vacancies ask for, and from when they are taken.
@Repository
class Vacancies {

  private final JdbcClient db;
  private final Clock clock;

  Vacancies(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Nobody takes up a new post while the old one is still there.
  void notBefore(UUID appointment, LocalDate day) {
    db.sql("update staffing.appointment set from_day = :day where id = :id and from_day < :day")
        .param("day", day)
        .param("id", appointment)
        .update();
  }

  void demand(UUID post, String education, String who) {
    db.sql(
            """
            insert into staffing.vacancy_demand (post, education, set_at, set_by)
            values (:post, :education, :now, :who)
            on conflict (post) do update
               set education = excluded.education, set_at = excluded.set_at, set_by = excluded.set_by
            """)
        .param("post", post)
        .param("education", education)
        .param("now", OffsetDateTime.now(clock))
        .param("who", who)
        .update();
  }
}
