package dk.klynge.decision.hearing;

import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.Audience;
import dk.klynge.decision.Hearing.Member;
import dk.klynge.decision.Hearing.Prolongation;
import dk.klynge.decision.Hearing.ProposedCluster;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.Hearings;
import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.ScenarioId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class KnownHearings implements Hearings {

  private static final TypeReference<List<Member>> MEMBERS = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  KnownHearings(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  @Override
  public Optional<Hearing> find(HearingId id) {
    return db.sql("select * from decision.hearing where id = :id")
        .param("id", id.value())
        .query((row, _) -> hearing(row))
        .optional();
  }

  @Override
  public List<Hearing> all() {
    return db.sql("select * from decision.hearing order by first_day desc, made_at desc")
        .query((row, _) -> hearing(row))
        .list();
  }

  @Override
  public Tally tally(HearingId id) {
    return db.sql(
            """
            select count(*) filter (where withdrawn_at is null and ruling is null) as waiting,
                   count(*) filter (where withdrawn_at is null and ruling = 'published') as published,
                   count(*) filter (where withdrawn_at is null and ruling = 'held_back') as held_back,
                   count(*) filter (where withdrawn_at is not null) as withdrawn,
                   (select count(*) from decision.party where hearing = :id) as invited,
                   count(distinct party) filter (where withdrawn_at is null) as answered
              from decision.response
             where hearing = :id and confirmed_at is not null
            """)
        .param("id", id.value())
        .query(Tally.class)
        .single();
  }

  private Hearing hearing(ResultSet row) throws SQLException {
    var id = new HearingId(row.getObject("id", UUID.class));
    return new Hearing(
        id,
        row.getInt("version"),
        row.getString("title"),
        row.getString("introduction"),
        new Hearing.Proposal(
            new ScenarioId(row.getObject("scenario", UUID.class)),
            row.getInt("scenario_revision"),
            row.getString("scenario_name"),
            row.getObject("scenario_day", LocalDate.class),
            clusters(id)),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        Audience.valueOf(row.getString("audience")),
        instant(row, "announced_at"),
        instant(row, "summarised_at"),
        prolongations(id));
  }

  private List<ProposedCluster> clusters(HearingId id) {
    return db.sql(
            """
            select cluster, name, kind, members from decision.hearing_cluster
             where hearing = :id order by place
            """)
        .param("id", id.value())
        .query((row, _) ->
            new ProposedCluster(
                new ClusterId(row.getObject("cluster", UUID.class)),
                row.getString("name"),
                row.getString("kind"),
                json.readValue(row.getString("members"), MEMBERS)))
        .list();
  }

  private List<Prolongation> prolongations(HearingId id) {
    return db.sql(
            """
            select p.first_day, p.last_day, p.reason,
                   array(select c.cluster
                           from decision.prolongation_cluster c
                           join decision.hearing_cluster h on h.hearing = c.hearing and h.cluster = c.cluster
                          where c.prolongation = p.id
                          order by h.place) as clusters
              from decision.prolongation p
             where p.hearing = :id
             order by p.first_day
            """)
        .param("id", id.value())
        .query((row, _) ->
            new Prolongation(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                ids(row.getArray("clusters"))))
        .list();
  }

  private static List<ClusterId> ids(Array array) throws SQLException {
    return Arrays.stream((UUID[]) array.getArray()).map(ClusterId::new).toList();
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
