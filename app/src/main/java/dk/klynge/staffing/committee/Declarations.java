package dk.klynge.staffing.committee;

import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.PostId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What members have said about themselves and those who apply, and what HR has let pass.
@Repository
class Declarations {

  static final Set<String> RELATIONS = Set.of("none", "family", "friend", "work", "other");

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

  List<Declared> of(CommitteeId committee) {
    return db.sql(
            """
            select d.seat, d.post, d.application, d.relation, d.note
              from assessment.declaration d join staffing.seat s on s.id = d.seat
             where s.committee = :committee order by d.declared_at, d.id
            """)
        .param("committee", committee.value())
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

  /// @param lacks that were known when it was made
  record LetThrough(String reason, Set<String> lacks) {}

  Optional<LetThrough> letThrough(CommitteeId committee) {
    return db.sql(
            "select reason, lacks from assessment.standing_override where committee = :committee")
        .param("committee", committee.value())
        .query((row, _) ->
            new LetThrough(
                row.getString("reason"), Set.of((String[]) row.getArray("lacks").getArray())))
        .optional();
  }

  void override(CommitteeId committee, String reason, List<String> lacks, String by) {
    db.sql(
            """
            insert into assessment.standing_override (committee, reason, lacks, made_at, made_by)
            values (:committee, :reason, :lacks, :now, :by)
            on conflict (committee) do update set reason = excluded.reason, lacks = excluded.lacks,
              made_at = excluded.made_at, made_by = excluded.made_by
            """)
        .param("committee", committee.value())
        .param("reason", reason)
        .param("lacks", lacks.toArray(String[]::new))
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
  }
}
