package dk.klynge.staffing.takeup;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is accepted and waits for its day.
@Repository
class TakeUpRows {

  private static final String DUE =
      """
      select a.id, a.person, p.kind, p.place_name as place, p.cluster, p.institution, a.origin,
             a.from_day as "from", a.share, a.terms
        from staffing.appointment a join staffing.post p on p.id = a.post
       where a.accepted_at is not null and a.withdrawn_at is null and a.applied_at is null
      """;

  private final JdbcClient db;
  private final Clock clock;

  TakeUpRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  record Due(
      UUID id,
      UUID person,
      String kind,
      String place,
      @Nullable UUID cluster,
      @Nullable UUID institution,
      String origin,
      LocalDate from,
      BigDecimal share,
      String terms) {

    PersonId personId() {
      return new PersonId(person);
    }

    Optional<ClusterId> clusterId() {
      return Optional.ofNullable(cluster).map(ClusterId::new);
    }

    Optional<InstitutionId> institutionId() {
      return Optional.ofNullable(institution).map(InstitutionId::new);
    }
  }

  /// Those whose day has come, also long ago; one that was hindered waits for the next day.
  List<Due> due(LocalDate today) {
    return db.sql(
            DUE
                + """
                 and a.from_day <= :today and (a.tried_on is null or a.tried_on < :today)
                 order by a.from_day, a.offered_at, a.id
                """)
        .param("today", today)
        .query(Due.class)
        .list();
  }

  /// Kept until the end of the transaction. Empty where another node has it or has done it.
  boolean hold(UUID id) {
    return db.sql(DUE + " and a.id = :id for update of a skip locked")
        .param("id", id)
        .query(Due.class)
        .optional()
        .isPresent();
  }

  void applied(UUID id) {
    db.sql(
            """
            update staffing.appointment
               set applied_at = :now, hindrance = null, hindrance_arguments = '', tried_on = null,
                   version = version + 1
             where id = :id
            """)
        .param("id", id)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void hindered(UUID id, String key, List<String> arguments, LocalDate today) {
    db.sql(
            """
            update staffing.appointment
               set hindrance = :key, hindrance_arguments = :arguments, tried_on = :today
             where id = :id and applied_at is null
            """)
        .param("id", id)
        .param("key", key)
        .param("arguments", String.join("\n", arguments))
        .param("today", today)
        .update();
  }

  /// Something has changed in the register: whoever was hindered may not be any more.
  void tryAgain() {
    db.sql(
            """
            update staffing.appointment set tried_on = null
             where tried_on is not null and applied_at is null and withdrawn_at is null
            """)
        .update();
  }
}
