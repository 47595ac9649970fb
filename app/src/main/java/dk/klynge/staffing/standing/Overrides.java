package dk.klynge.staffing.standing;

import static java.util.stream.Collectors.joining;

import dk.klynge.staffing.CommitteeId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The committees that HR lets recommend in spite of what they lack.
@Repository
class Overrides {

  private final JdbcClient db;
  private final Clock clock;

  Overrides(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param lacks that were known when it was made
  record LetThrough(String reason, Set<String> lacks) {}

  Optional<LetThrough> letThrough(CommitteeId committee) {
    return Optional.ofNullable(letThrough(List.of(committee)).get(committee));
  }

  Map<CommitteeId, LetThrough> letThrough(Collection<CommitteeId> committees) {
    var found = new HashMap<CommitteeId, LetThrough>();
    db.sql(
            """
            select committee, reason, lacks from assessment.standing_override
             where committee = any(:committees::uuid[])
            """)
        .param(
            "committees",
            committees.stream().map(one -> one.value().toString()).collect(joining(",", "{", "}")))
        .query(row -> {
          found.put(
              new CommitteeId(row.getObject("committee", UUID.class)),
              new LetThrough(
                  row.getString("reason"), Set.of((String[]) row.getArray("lacks").getArray())));
        });
    return found;
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
