package dk.klynge.organisation.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AppliedReasons implements Reasons {

  private final JdbcClient db;
  private final Clock clock;

  AppliedReasons(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public boolean claim(Reason reason, LocalDate day, int changes, String by) {
    return db.sql(
                """
                insert into organisation.applied_reason (kind, id, text, day, changes, applied_at, applied_by)
                values (:kind, :id, :text, :day, :changes, :at, :by)
                on conflict (kind, id) do nothing
                """)
            .param("kind", reason.kind())
            .param("id", reason.id())
            .param("text", reason.text())
            .param("day", day)
            .param("changes", changes)
            .param("at", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  @Override
  public boolean isApplied(String kind, UUID id) {
    return db.sql(
            """
            select exists (select from organisation.applied_reason where kind = :kind and id = :id)
            """)
        .param("kind", kind)
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  @Override
  public void because(Reason reason, Collection<Touched> touched) {
    for (var row : touched)
      db.sql(
              """
              insert into organisation.fact_reason (of_table, fact, day, what, reason_kind, reason_id)
              values (:of_table, :fact, :day, :what, :kind, :id)
              """)
          .param("of_table", row.word())
          .param("fact", row.fact())
          .param("day", row.day())
          .param("what", row.what())
          .param("kind", reason.kind())
          .param("id", reason.id())
          .update();
  }

  @Override
  public Map<Touched, Reason> of(Collection<Fact> facts) {
    var byText = new HashMap<String, Fact>();
    facts.forEach(fact -> byText.put(fact.table() + fact.table().textOf(fact.values()), fact));
    var reasons = new HashMap<Touched, Reason>();
    if (byText.isEmpty()) return reasons;
    db.sql(
            """
            select f.of_table, f.fact, f.day, f.what, r.kind, r.id, r.text
              from organisation.fact_reason f
              join organisation.applied_reason r on r.kind = f.reason_kind and r.id = f.reason_id
             where f.fact in (:facts)
             order by f.number
            """)
        .param("facts", facts.stream().map(f -> f.table().textOf(f.values())).distinct().toList())
        .query((row, _) -> {
          var touched = touched(row, byText);
          if (touched.isPresent()) reasons.put(touched.get(), reason(row));
          return row;
        })
        .list();
    return reasons;
  }

  private static Optional<Touched> touched(ResultSet row, Map<String, Fact> byText)
      throws SQLException {
    var table = Table.valueOf(row.getString("of_table").toUpperCase(Locale.ROOT));
    var fact = byText.get(table + row.getString("fact"));
    var day = row.getObject("day", LocalDate.class);
    return fact == null
        ? Optional.empty()
        : Optional.of(new Touched(table, fact.values(), day, row.getString("what")));
  }

  private static Reason reason(ResultSet row) throws SQLException {
    return new Reason(
        row.getString("kind"), row.getObject("id", UUID.class), row.getString("text"));
  }
}
