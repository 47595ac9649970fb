package dk.klynge.planning.agreement.history;

import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.AgreementId;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.agreement.saving.Content;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class Agreements implements KeptAgreements {

  private static final String AGREEMENT =
      """
      select a.id, a.scenario, a.network, a.areas, a.version as latest, a.closed, v.version, v.content, v.saved_at,
             v.saved_by_name
        from planning.agreement a
        join planning.agreement_version v on v.agreement = a.id
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  Agreements(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// Who wrote something, and when.
  record Stamp(Instant at, String by, String name) {}

  @Override
  public Optional<Agreement> find(AgreementId id) {
    return versions(id).stream().findFirst();
  }

  @Override
  public List<Agreement> versions(AgreementId id) {
    return db.sql(AGREEMENT + " where a.id = :id order by v.version desc")
        .param("id", id.value())
        .query((row, _) -> agreement(row))
        .list();
  }

  @Override
  public List<Agreement> all() {
    return db.sql(AGREEMENT + " where v.version = a.version order by a.made_at desc, a.id")
        .query((row, _) -> agreement(row))
        .list();
  }

  /// False where an agreement of the network is open already.
  boolean add(Agreement agreement, Stamp by) {
    return db.sql(
                """
                insert into planning.agreement (id, scenario, network, areas, version, made_at, made_by, made_by_name)
                values (:id, :scenario, :network, :areas::uuid[], 1, :at, :by, :name)
                on conflict do nothing
                """)
            .param("id", agreement.id().value())
            .param("scenario", agreement.scenario().map(ScenarioId::value).orElse(null))
            .param("network", agreement.network().value())
            .param("areas", array(agreement.areas()))
            .param("at", by.at().atOffset(ZoneOffset.UTC))
            .param("by", by.by())
            .param("name", by.name())
            .update()
        == 1;
  }

  /// Takes the number after `based`; false when somebody else has taken it.
  boolean next(AgreementId id, int based) {
    return db.sql(
                """
                update planning.agreement set version = version + 1
                 where id = :id and version = :based and not closed
                """)
            .param("id", id.value())
            .param("based", based)
            .update()
        == 1;
  }

  void addVersion(AgreementId id, int version, Content content, Stamp by) {
    db.sql(
            """
            insert into planning.agreement_version (agreement, version, content, saved_at, saved_by, saved_by_name)
            values (:id, :version, :content::jsonb, :at, :by, :name)
            """)
        .param("id", id.value())
        .param("version", version)
        .param("content", json.writeValueAsString(content))
        .param("at", by.at().atOffset(ZoneOffset.UTC))
        .param("by", by.by())
        .param("name", by.name())
        .update();
  }

  /// Nobody else can change the agreement until the transaction ends.
  void hold(AgreementId id) {
    db.sql("select 1 from planning.agreement where id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  void add(AgreementId id, Act act, String by) {
    db.sql(
            """
            insert into planning.agreement_act (agreement, number, kind, version, party, person, day, note, done_at,
                done_by, done_by_name)
            values (:id, :number, :kind, :version, :party, :person, :day, :note, :at, :by, :name)
            """)
        .param("id", id.value())
        .param("number", act.number())
        .param("kind", act.kind().code())
        .param("version", act.version())
        .param("party", act.party())
        .param("person", act.person())
        .param("day", act.day())
        .param("note", act.note())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("name", act.by())
        .update();
  }

  void close(AgreementId id) {
    db.sql("update planning.agreement set closed = true where id = :id")
        .param("id", id.value())
        .update();
  }

  private List<Act> acts(UUID agreement) {
    return db.sql(
            """
            select number, kind, version, party, person, day, note, done_at, done_by_name
              from planning.agreement_act
             where agreement = :id
             order by number
            """)
        .param("id", agreement)
        .query((row, _) -> act(row))
        .list();
  }

  private Agreement agreement(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Agreement(
        new AgreementId(id),
        Optional.ofNullable(row.getObject("scenario", UUID.class)).map(ScenarioId::new),
        new ClusterId(row.getObject("network", UUID.class)),
        Set.copyOf(Arrays.asList((UUID[]) row.getArray("areas").getArray())),
        row.getInt("version"),
        row.getInt("latest"),
        row.getBoolean("closed"),
        json.readValue(row.getString("content"), Content.class),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        row.getString("saved_by_name"),
        acts(id));
  }

  private static Act act(ResultSet row) throws SQLException {
    return new Act(
        row.getInt("number"),
        Act.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getInt("version"),
        row.getString("party"),
        row.getString("person"),
        row.getObject("day", LocalDate.class),
        row.getString("note"),
        row.getObject("done_at", OffsetDateTime.class).toInstant(),
        row.getString("done_by_name"));
  }

  private static String array(Collection<UUID> ids) {
    return ids.toString().replace('[', '{').replace(']', '}').replace(" ", "");
  }
}
