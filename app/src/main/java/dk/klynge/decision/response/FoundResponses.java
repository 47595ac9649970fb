package dk.klynge.decision.response;

import dk.klynge.decision.HearingId;
import dk.klynge.decision.ResponseId;
import dk.klynge.decision.response.Response.About;
import dk.klynge.decision.response.Response.State;
import dk.klynge.guard.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FoundResponses {

  /// The state is a fact of the row, worked out in one place for reading and for searching.
  private static final String SELECT =
      """
      with response as (
        select r.*,
               case when withdrawn_at is not null then 'withdrawn'
                    when confirmed_at is null then 'unconfirmed'
                    else coalesce(ruling, 'waiting') end as state
          from decision.response r)
      select %s from response r
      """;

  private static final String COLUMNS =
      """
      r.*, array(select c.cluster::text || ' ' || h.name
                   from decision.response_cluster c
                   join decision.hearing_cluster h on h.hearing = c.hearing and h.cluster = c.cluster
                  where c.response = r.id
                  order by h.place) as about
      """;

  private static final String WANTED =
      """
       where r.hearing = :hearing
         and (:state = '' or r.state = :state)
         and (:kind = '' or r.sender_kind = :kind)
         and (:words = '' or r.words @@ websearch_to_tsquery('pg_catalog.danish', :words))
         and (:cluster::uuid is null or exists (select 1 from decision.response_cluster c
                                                 where c.response = r.id and c.cluster = :cluster))
         and (:theme::uuid is null or exists (select 1 from decision.point p
                                               where p.response = r.id and p.theme = :theme))
      """;

  private final JdbcClient db;

  FoundResponses(JdbcClient db) {
    this.db = db;
  }

  Optional<Response> find(ResponseId id) {
    return db.sql(SELECT.formatted(COLUMNS) + " where r.id = :id")
        .param("id", id.value())
        .query((row, _) -> response(row))
        .optional();
  }

  Optional<Response> of(Secret secret) {
    return db.sql(SELECT.formatted(COLUMNS) + " where r.secret = :hash")
        .param("hash", secret.hash())
        .query((row, _) -> response(row))
        .optional();
  }

  long count(HearingId hearing, Wanted wanted) {
    return asked(SELECT.formatted("count(*)") + WANTED, hearing, wanted).query(Long.class).single();
  }

  /// In the order in which they came.
  List<Response> search(HearingId hearing, Wanted wanted, long offset, int most) {
    return asked(
            SELECT.formatted(COLUMNS)
                + WANTED
                + " order by r.received_at, r.id offset :offset limit :most",
            hearing,
            wanted)
        .param("offset", offset)
        .param("most", most)
        .query((row, _) -> response(row))
        .list();
  }

  private JdbcClient.StatementSpec asked(String sql, HearingId hearing, Wanted wanted) {
    return db.sql(sql)
        .param("hearing", hearing.value())
        .param("state", wanted.state())
        .param("kind", wanted.kind())
        .param("words", wanted.words())
        .param("cluster", wanted.cluster().orElse(null))
        .param("theme", wanted.theme().orElse(null));
  }

  /// A theme of the hearing, by its id and name.
  record Theme(UUID id, String name) {}

  List<Theme> themes(HearingId hearing) {
    return db.sql("select id, name from decision.theme where hearing = :hearing order by name")
        .param("hearing", hearing.value())
        .query(Theme.class)
        .list();
  }

  /// What staff have gathered from an answer.
  record Point(UUID id, String theme, String quote, boolean verbatim) {}

  List<Point> points(ResponseId id) {
    return db.sql(
            """
            select p.id, t.name as theme, p.quote, p.verbatim
              from decision.point p join decision.theme t on t.id = p.theme
             where p.response = :id
             order by t.name, p.made_at
            """)
        .param("id", id.value())
        .query(Point.class)
        .list();
  }

  private static Response response(ResultSet row) throws SQLException {
    var about = new ArrayList<About>();
    for (var cluster : (String[]) row.getArray("about").getArray()) {
      var parts = cluster.split(" ", 2);
      about.add(new About(parts[0], parts[1]));
    }
    return new Response(
        new ResponseId(row.getObject("id", UUID.class)),
        new HearingId(row.getObject("hearing", UUID.class)),
        row.getString("channel"),
        row.getString("sender_kind"),
        row.getString("name"),
        row.getString("on_behalf_of"),
        row.getString("email"),
        row.getString("body"),
        List.copyOf(about),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        state(row),
        ruled(row));
  }

  private static Optional<Instant> ruled(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject("ruled_at", OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static State state(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "unconfirmed" -> new State.Unconfirmed();
      case "waiting" -> new State.Waiting();
      case "published" -> new State.Published();
      case "held_back" -> new State.HeldBack(row.getString("ruling_reason"));
      case "withdrawn" -> new State.Withdrawn();
      default -> throw new IllegalStateException("Not a state: " + row.getString("state"));
    };
  }
}
