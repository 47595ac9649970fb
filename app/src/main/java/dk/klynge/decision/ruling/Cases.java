package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionId;
import dk.klynge.decision.ruling.Case.Chain;
import dk.klynge.decision.ruling.Case.Entered;
import dk.klynge.decision.ruling.Case.Ruling;
import dk.klynge.decision.ruling.Case.Subject;
import dk.klynge.planning.ScenarioId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Cases with what was decided on them. What is frozen is read only where it is shown.
@Repository
class Cases {

  private static final String CASE =
      """
      select d.id, d.title, d.recommendation, d.reasons, d.scenario, d.scenario_name, d.revision, d.previous,
             d.put_forward_at, d.put_forward_by, d.put_forward_by_name, d.checksum,
             (select n.id from decision.dossier n where n.previous = d.id) as next
        from decision.dossier d
      """;

  private final JdbcClient db;
  private final Rulings rulings;

  Cases(JdbcClient db, Rulings rulings) {
    this.db = db;
    this.rulings = rulings;
  }

  /// False when this form has been sent before, or the deferred case has been put forward again
  /// already; then nothing is written.
  boolean add(Case made, String form, String content) {
    return db.sql(
                """
                insert into decision.dossier (id, form, title, recommendation, reasons, scenario, scenario_name, revision,
                    previous, put_forward_at, put_forward_by, put_forward_by_name, content, checksum)
                values (:id, :form, :title, :recommendation, :reasons, :scenario, :name, :revision,
                    :previous, :at, :by, :byName, :content, :checksum)
                on conflict do nothing
                """)
            .params(row(made))
            .param("form", form)
            .param("content", content)
            .update()
        == 1;
  }

  private static Map<String, @Nullable Object> row(Case made) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("id", made.id().value());
    row.put("title", made.title());
    row.put("recommendation", made.recommendation());
    row.put("reasons", made.reasons());
    row.put("scenario", made.subject().scenario().value());
    row.put("name", made.subject().name());
    row.put("revision", made.subject().revision());
    row.put("previous", made.chain().previous().map(DecisionId::value).orElse(null));
    row.put("at", made.putForward().at().atOffset(ZoneOffset.UTC));
    row.put("by", made.putForward().by());
    row.put("byName", made.putForward().byName());
    row.put("checksum", made.checksum());
    return row;
  }

  Optional<DecisionId> sentAs(String form) {
    return db.sql("select id from decision.dossier where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(DecisionId::new);
  }

  /// The newest first.
  List<Case> all() {
    var made = rulings.all();
    return db.sql(CASE + " order by d.put_forward_at desc, d.id")
        .query((row, _) -> read(row, made))
        .list();
  }

  Optional<Case> find(DecisionId id) {
    return db.sql(CASE + " where d.id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row, rulings.of(id)))
        .optional();
  }

  Optional<String> content(DecisionId id) {
    return db.sql("select content from decision.dossier where id = :id")
        .param("id", id.value())
        .query(String.class)
        .optional();
  }

  private static Case read(ResultSet row, Map<DecisionId, Ruling> made) throws SQLException {
    var id = new DecisionId(row.getObject("id", UUID.class));
    return new Case(
        id,
        row.getString("title"),
        row.getString("recommendation"),
        row.getString("reasons"),
        new Subject(
            new ScenarioId(row.getObject("scenario", UUID.class)),
            row.getString("scenario_name"),
            row.getInt("revision")),
        new Chain(id(row, "previous"), id(row, "next")),
        new Entered(
            row.getObject("put_forward_at", OffsetDateTime.class).toInstant(),
            row.getString("put_forward_by"),
            row.getString("put_forward_by_name")),
        row.getString("checksum"),
        Optional.ofNullable(made.get(id)));
  }

  private static Optional<DecisionId> id(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(DecisionId::new);
  }
}
