package dk.klynge.planning.scenario.beginning;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.scenario.structure.ProposedStructure.Group;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the engine has found, for those who want to work on with it.
@Repository
class FoundProposals {

  private static final TypeReference<Map<String, String>> QUERY = new TypeReference<>() {};
  private static final TypeReference<List<Entry>> SITES = new TypeReference<>() {};
  private static final TypeReference<List<Group>> GROUPS = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  FoundProposals(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  record Found(
      String name,
      LocalDate day,
      Filter filter,
      Scenario.Judge criteria,
      List<Entry> institutions,
      List<Group> groups) {}

  Optional<Found> find(ProposalId id) {
    return db.sql(
            """
            select q.name, q.day, q.filter, q.criteria_name, q.criteria_version, q.criteria, q.sites, r.answer
              from planning.question q
              join planning.run r on r.proposal = q.proposal
             where q.proposal = :id and r.answer is not null
            """)
        .param("id", id.value())
        .query((row, _) -> found(row))
        .optional();
  }

  private Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getString("name"),
        row.getObject("day", LocalDate.class),
        Filter.of(json.readValue(row.getString("filter"), QUERY)),
        new Scenario.Judge(
            row.getString("criteria_name"),
            row.getInt("criteria_version"),
            row.getString("criteria")),
        json.readValue(row.getString("sites"), SITES),
        json.readValue(row.getString("answer"), GROUPS));
  }
}
