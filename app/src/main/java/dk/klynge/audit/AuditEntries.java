package dk.klynge.audit;

import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Changed;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AuditEntries {

  private static final int PER_ROUND_TRIP = 500;

  private final JdbcClient db;
  private final Clock clock;
  private final JsonMapper json;
  private final Guard guard;

  AuditEntries(JdbcClient db, Clock clock, JsonMapper json, Guard guard) {
    this.db = db;
    this.clock = clock;
    this.json = json;
    this.guard = guard;
  }

  void add(String kind, String action, List<Changed> all) {
    all.stream()
        .gather(Gatherers.windowFixed(PER_ROUND_TRIP))
        .forEach(some -> addSome(kind, action, some));
  }

  private void addSome(String kind, String action, List<Changed> some) {
    db.sql(
            """
            insert into audit.entry (at, who, who_name, kind, action, subject_kind, subject_id, subject_name, fields)
            select :at, :who, :whoName, :kind, :action, subject ->> 'kind', subject ->> 'id', subject ->> 'name', fields
            from jsonb_to_recordset(:some::jsonb) as changed (subject jsonb, fields jsonb)
            """)
        .param("at", OffsetDateTime.now(clock))
        .param("who", guard.who())
        .param("whoName", guard.name())
        .param("kind", kind)
        .param("action", action)
        .param("some", json.writeValueAsString(some))
        .update();
  }

  /// The newest entries of this search, one more than asked for where there are older ones.
  List<AuditEntry> find(AuditSearch search, int atMost) {
    return db.sql(
            """
            select id, at, who, who_name, kind, action, subject_kind, subject_id, subject_name, fields::text
            from audit.entry
            where %s
            order by id desc
            limit :atMost
            """
                .formatted(conditions(search)))
        .param("who", escaped(search.who()))
        .param("subjectKind", search.subjectKind())
        .param("subjectId", search.subjectId())
        .param("name", escaped(search.name()))
        .param("action", search.action())
        .param("from", search.from().map(this::start).orElse(null))
        .param("until", search.until().map(day -> start(day.plusDays(1))).orElse(null))
        .param("before", search.before().orElse(null))
        .param("atMost", atMost + 1)
        .query(this::entry)
        .list();
  }

  /// Only what is asked for stands in the statement, so that the index of that column answers it.
  private static String conditions(AuditSearch search) {
    var asked = new ArrayList<>(List.of("true"));
    if (!search.who().isEmpty()) asked.add("(who = :who or who_name ilike '%' || :who || '%')");
    if (!search.subjectKind().isEmpty()) asked.add("subject_kind = :subjectKind");
    if (!search.subjectId().isEmpty()) asked.add("subject_id = :subjectId");
    if (!search.name().isEmpty()) asked.add("subject_name ilike '%' || :name || '%'");
    if (!search.action().isEmpty()) asked.add("action = :action");
    if (search.from().isPresent()) asked.add("at >= :from");
    if (search.until().isPresent()) asked.add("at < :until");
    if (search.before().isPresent()) asked.add("id < :before");
    return String.join(" and ", asked);
  }

  /// For `ilike`: the signs that stand for others stand for themselves.
  private static String escaped(String part) {
    return part.replaceAll("([\\\\%_])", "\\\\$1");
  }

  private OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
  }

  private AuditEntry entry(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()),
        who(row.getString("who"), row.getString("who_name")),
        row.getString("kind"),
        row.getString("action"),
        new Subject(
            row.getString("subject_kind"),
            row.getString("subject_id"),
            row.getString("subject_name")),
        json.readValue(row.getString("fields"), new TypeReference<Map<String, Change>>() {}));
  }

  private static String who(String account, String name) {
    return name.isEmpty() ? account : name;
  }

  List<String> actions() {
    return distinct("action");
  }

  List<String> subjectKinds() {
    return distinct("subject_kind");
  }

  /// Steps from value to value through the index; `select distinct` would read every entry there
  /// is.
  private List<String> distinct(String column) {
    return db.sql(
            """
            with recursive step as (
              (select %1$s as value from audit.entry order by 1 limit 1)
              union all
              select (select %1$s from audit.entry where %1$s > step.value order by 1 limit 1)
              from step where step.value is not null
            )
            select value from step where value is not null
            """
                .formatted(column))
        .query(String.class)
        .list();
  }
}
