package dk.klynge.development.gain;

import dk.klynge.development.gain.GainSurvey.GainId;
import dk.klynge.survey.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GainRows {

  private final JdbcClient db;

  GainRows(JdbcClient db) {
    this.db = db;
  }

  /// False where this form was sent before, or somebody opened one at the same moment.
  boolean add(GainSurvey one, UUID form, String by) {
    return db.sql(
                """
                insert into development.gain_survey (id, number, form, opened, closes, round, opened_by_name)
                values (:id, :number, :form, :opened, :closes, :round, :by)
                on conflict do nothing
                """)
            .param("id", one.id().value())
            .param("number", one.number())
            .param("form", form)
            .param("opened", one.opened())
            .param("closes", one.closes())
            .param("round", one.round().value())
            .param("by", by)
            .update()
        == 1;
  }

  /// The newest first.
  List<GainSurvey> all() {
    return db.sql(
            """
            select id, number, opened, closes, round from development.gain_survey order by number desc
            """)
        .query((row, _) -> survey(row))
        .list();
  }

  Optional<GainSurvey> find(GainId id) {
    return db.sql(
            """
            select id, number, opened, closes, round from development.gain_survey where id = :id
            """)
        .param("id", id.value())
        .query((row, _) -> survey(row))
        .optional();
  }

  Optional<GainId> opened(UUID form) {
    return db.sql("select id from development.gain_survey where form = :form")
        .param("form", form)
        .query((row, _) -> new GainId(row.getObject("id", UUID.class)))
        .optional();
  }

  private static GainSurvey survey(ResultSet row) throws SQLException {
    return new GainSurvey(
        new GainId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        row.getObject("opened", LocalDate.class),
        row.getObject("closes", LocalDate.class),
        new RoundId(row.getObject("round", UUID.class)));
  }
}
