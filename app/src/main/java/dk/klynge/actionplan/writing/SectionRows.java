package dk.klynge.actionplan.writing;

import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.SectionTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All texts that were ever saved; they are only added to.
@Repository
class SectionRows implements SectionTexts {

  private static final String COLUMNS =
      "select plan, section, version, text, not_applicable, at, by_name from actionplan.section_text";
  private static final String LATEST =
      """
      select distinct on (plan, section) plan, section, version, text, not_applicable, at, by_name
        from actionplan.section_text
      """;
  private static final String ONE = " where plan = :plan and section = :section";

  private final JdbcClient db;
  private final Clock clock;

  SectionRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<Text> of(PlanId plan) {
    return db.sql(LATEST + " where plan = :plan order by plan, section, version desc")
        .param("plan", plan.value())
        .query((row, _) -> text(row))
        .list();
  }

  @Override
  public List<OfPlan> all() {
    return db.sql(LATEST + " order by plan, section, version desc")
        .query((row, _) -> new OfPlan(new PlanId(row.getObject("plan", UUID.class)), text(row)))
        .list();
  }

  Optional<Text> latest(SectionKey key) {
    return db.sql(COLUMNS + ONE + " order by version desc limit 1")
        .param("plan", key.plan().value())
        .param("section", key.section())
        .query((row, _) -> text(row))
        .optional();
  }

  List<Text> versions(SectionKey key) {
    return db.sql(COLUMNS + ONE + " order by version desc limit 200")
        .param("plan", key.plan().value())
        .param("section", key.section())
        .query((row, _) -> text(row))
        .list();
  }

  /// What the page has its text from: what it sent last itself, where that came after the version
  /// it knows of, or else that version. Empty text before the first.
  String base(SectionKey key, int version, String client) {
    return db.sql(
            """
            select case when version > :version then coalesce(sent, text) else text end from actionplan.section_text
             where plan = :plan and section = :section
               and (version = :version or (version > :version and client = :client))
             order by version desc limit 1
            """)
        .param("client", client)
        .param("plan", key.plan().value())
        .param("section", key.section())
        .param("version", version)
        .query(String.class)
        .optional()
        .orElse("");
  }

  /// Nobody else saves in the plan until the transaction ends.
  void lock(PlanId plan) {
    db.sql("select id from actionplan.plan where id = :id for update")
        .param("id", plan.value())
        .query(UUID.class)
        .single();
  }

  /// A text to be added.
  ///
  /// @param sent as it was sent, where it is merged with another's
  record Fresh(int version, String text, String notApplicable, @Nullable String sent) {}

  void add(SectionKey key, Fresh fresh, Writer writer) {
    db.sql(
            """
            insert into actionplan.section_text
                   (plan, section, version, text, not_applicable, at, by_key, by_name, client, sent)
            values (:plan, :section, :version, :text, :reason, :now, :key, :name, :client, :sent)
            """)
        .param("plan", key.plan().value())
        .param("section", key.section())
        .param("version", fresh.version())
        .param("text", fresh.text())
        .param("reason", fresh.notApplicable())
        .param("now", OffsetDateTime.now(clock))
        .param("key", writer.key())
        .param("name", writer.name())
        .param("client", writer.client())
        .param("sent", fresh.sent())
        .update();
  }

  private static Text text(ResultSet row) throws SQLException {
    return new Text(
        row.getString("section"),
        row.getInt("version"),
        row.getString("text"),
        row.getString("not_applicable"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("by_name"));
  }
}
