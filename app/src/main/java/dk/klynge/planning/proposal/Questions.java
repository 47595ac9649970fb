package dk.klynge.planning.proposal;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class Questions {

  private static final TypeReference<Map<String, String>> QUERY = new TypeReference<>() {};
  private static final TypeReference<List<Entry>> SITES = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  Questions(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// False when this form has been sent before; then nothing is written.
  boolean add(Question question) {
    return db.sql(
                """
                insert into planning.question (proposal, name, asked_at, asked_by, asked_by_name, form, day,
                    filter, criteria_name, criteria_version, criteria, seconds, seed, threads, sites, institutions)
                values (:proposal, :name, :at, :by, :byName, :form, :day,
                    :filter::jsonb, :criteriaName, :version, :criteria, :seconds, :seed, :threads,
                    :sites::jsonb, :institutions)
                on conflict (form) do nothing
                """)
            .param("proposal", question.id().value())
            .param("name", question.name())
            .param("at", question.asked().at().atOffset(ZoneOffset.UTC))
            .param("by", question.asked().by())
            .param("byName", question.asked().byName())
            .param("form", question.asked().form())
            .param("day", question.day())
            .param("filter", json.writeValueAsString(question.filter().query()))
            .param("criteriaName", question.criteria().name())
            .param("version", question.criteria().version())
            .param("criteria", question.criteria().text())
            .param("seconds", question.effort().seconds())
            .param("seed", question.effort().seed())
            .param("threads", question.effort().threads())
            .param("sites", json.writeValueAsString(question.sites()))
            .param("institutions", question.sites().size())
            .update()
        == 1;
  }

  Optional<ProposalId> sentAs(String form) {
    return db.sql("select proposal from planning.question where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(ProposalId::new);
  }

  Optional<Question> find(ProposalId id) {
    return db.sql(
            """
            select proposal, name, asked_at, asked_by, asked_by_name, form, day, filter, criteria_name,
                   criteria_version, criteria, seconds, seed, threads, sites
              from planning.question
             where proposal = :proposal
            """)
        .param("proposal", id.value())
        .query((row, _) -> question(row))
        .optional();
  }

  private Question question(ResultSet row) throws SQLException {
    return new Question(
        new ProposalId(row.getObject("proposal", UUID.class)),
        row.getString("name"),
        new Question.Asked(
            row.getObject("asked_at", OffsetDateTime.class).toInstant(),
            row.getString("asked_by"),
            row.getString("asked_by_name"),
            row.getString("form")),
        row.getObject("day", LocalDate.class),
        Filter.of(json.readValue(row.getString("filter"), QUERY)),
        new Question.Criteria(
            row.getString("criteria_name"),
            row.getInt("criteria_version"),
            row.getString("criteria")),
        new Question.Effort(row.getInt("seconds"), row.getLong("seed"), row.getInt("threads")),
        json.readValue(row.getString("sites"), SITES));
  }
}
