package dk.klynge.staffing.impartiality;

import static java.util.stream.Collectors.joining;

import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.PostId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What members have said about themselves and those who apply.
@Repository
class Declarations {

  private final JdbcClient db;
  private final Clock clock;

  Declarations(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  record Declared(UUID seat, UUID post, @Nullable UUID application, String relation, String note) {

    /// Without an application it is about everybody who applies for the post.
    boolean isAbout(PostId asked, ApplicationId candidate) {
      return post.equals(asked.value())
          && (application == null || application.equals(candidate.value()));
    }
  }

  List<Declared> of(Collection<CommitteeId> committees) {
    return db.sql(
            """
            select d.seat, d.post, d.application, d.relation, d.note
              from assessment.declaration d join staffing.seat s on s.id = d.seat
             where s.committee = any(:committees::uuid[]) order by d.declared_at, d.id
            """)
        .param(
            "committees",
            committees.stream().map(one -> one.value().toString()).collect(joining(",", "{", "}")))
        .query(Declared.class)
        .list();
  }

  void declare(Declared said) {
    db.sql(
            """
            insert into assessment.declaration (id, seat, post, application, relation, note, declared_at)
            values (:id, :seat, :post, :application::uuid, :relation, :note, :now)
            on conflict (seat, post, application)
              do update set relation = excluded.relation, note = excluded.note, declared_at = excluded.declared_at
            """)
        .param("id", UUID.randomUUID())
        .param("seat", said.seat())
        .param("post", said.post())
        .param("application", said.application())
        .param("relation", said.relation())
        .param("note", said.note())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
