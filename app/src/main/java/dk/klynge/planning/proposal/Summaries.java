package dk.klynge.planning.proposal;

import dk.klynge.organisation.Filter;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.reading.Plan;
import dk.klynge.planning.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Proposals without their institutions and members: for lists, and for what waits for their
/// makers.
@Repository
class Summaries {

  private static final TypeReference<Map<String, String>> QUERY = new TypeReference<>() {};

  private static final String SUMMARY =
      """
      select q.proposal, q.name, q.day, q.filter, q.criteria_name, q.criteria_version, q.institutions,
             q.asked_by_name, q.asked_at, r.state, r.search
        from planning.question q
        join planning.run r on r.proposal = q.proposal
      """;

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  Summaries(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  /// @param search empty where nothing was found
  record Summary(
      ProposalId id,
      String name,
      LocalDate day,
      Filter filter,
      Question.Criteria criteria,
      int institutions,
      String by,
      Instant at,
      String state,
      Optional<Plan.Search> search) {}

  /// Newest first.
  List<Summary> all() {
    return db.sql(SUMMARY + " order by q.asked_at desc, q.proposal")
        .query((row, _) -> summary(row))
        .list();
  }

  /// Runs that have ended by themselves and that the one who asked has not looked at.
  List<Summary> unopened(String account) {
    return db.sql(
            SUMMARY
                + """
                 where q.asked_by = :account and r.opened_at is null
                   and r.state in ('finished', 'impossible', 'failed')
                 order by q.asked_at
                """)
        .param("account", account)
        .query((row, _) -> summary(row))
        .list();
  }

  /// Remembers that the one who asked has seen the answer.
  void opened(ProposalId id, String account) {
    db.sql(
            """
            update planning.run r
               set opened_at = :now
              from planning.question q
             where r.proposal = :id and q.proposal = r.proposal and q.asked_by = :account
               and r.opened_at is null and r.ended_at is not null
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("id", id.value())
        .param("account", account)
        .update();
  }

  private Summary summary(ResultSet row) throws SQLException {
    return new Summary(
        new ProposalId(row.getObject("proposal", UUID.class)),
        row.getString("name"),
        row.getObject("day", LocalDate.class),
        Filter.of(json.readValue(row.getString("filter"), QUERY)),
        new Question.Criteria(row.getString("criteria_name"), row.getInt("criteria_version"), ""),
        row.getInt("institutions"),
        row.getString("asked_by_name"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("state"),
        Optional.ofNullable(row.getString("search"))
            .map(text -> json.readValue(text, Plan.Search.class)));
  }
}
