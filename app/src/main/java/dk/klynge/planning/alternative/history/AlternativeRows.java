package dk.klynge.planning.alternative.history;

import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.alternative.history.Alternative.Behalf;
import dk.klynge.planning.alternative.history.Alternative.Original;
import dk.klynge.planning.alternative.history.Alternative.Sender;
import dk.klynge.planning.alternative.twofold.Findings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AlternativeRows implements KeptAlternatives {

  private final JdbcClient db;
  private final AlternativeSteps steps;
  private final JsonMapper json;

  AlternativeRows(JdbcClient db, AlternativeSteps steps, JsonMapper json) {
    this.db = db;
    this.steps = steps;
    this.json = json;
  }

  @Override
  public boolean add(Alternative alternative) {
    var added =
        db.sql(
                """
                insert into planning.alternative (id, scenario, scenario_name, revision, title, motivation,
                    behalf_kind, behalf, made_at, made_by, made_by_name, form, drawn, chosen, touched, areas,
                    reshaping, reach, state, verdict)
                values (:id, :scenario, :scenarioName, :revision, :title, :motivation, :kind, :behalf, :at, :by,
                    :byName, :form, :drawn, :chosen, :touched, :areas, :reshaping::jsonb, :reach::jsonb,
                    'received', :verdict)
                on conflict (form) do nothing
                """)
            .params(about(alternative))
            .params(sent(alternative))
            .update();
    if (added == 0) return false;
    steps.add(alternative.id(), 1, alternative.steps().getFirst());
    add(alternative.id(), alternative.trial());
    return true;
  }

  private static Map<String, @Nullable Object> about(Alternative alternative) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("id", alternative.id().value());
    row.put("scenario", alternative.original().scenario().value());
    row.put("scenarioName", alternative.original().name());
    row.put("revision", alternative.original().revision());
    row.put("drawn", alternative.original().drawn().map(ScenarioId::value).orElse(null));
    row.put("title", alternative.title());
    row.put("motivation", alternative.motivation());
    row.put("chosen", ids(alternative.chosen()));
    row.put("touched", ids(alternative.reshaping().touched()));
    row.put("areas", alternative.areas().toArray(UUID[]::new));
    row.put("verdict", alternative.verdict().code());
    return row;
  }

  private Map<String, Object> sent(Alternative alternative) {
    var sender = alternative.sender();
    return Map.of(
        "kind", sender.kind().code(),
        "behalf", sender.behalf(),
        "at", sender.stamp().at().atOffset(ZoneOffset.UTC),
        "by", sender.stamp().who(),
        "byName", sender.stamp().name(),
        "form", sender.form(),
        "reach", json.writeValueAsString(sender.reach().orElse(Reach.NOWHERE)),
        "reshaping", json.writeValueAsString(alternative.reshaping()));
  }

  private static UUID[] ids(Collection<ClusterId> clusters) {
    return clusters.stream().map(ClusterId::value).toArray(UUID[]::new);
  }

  private void add(AlternativeId id, Trial trial) {
    db.sql(
            """
            insert into planning.alternative_trial (alternative, number, made_at, tolerances, findings)
            values (:id, :number, :at, :tolerances, :findings::jsonb)
            """)
        .param("id", id.value())
        .param("number", trial.number())
        .param("at", trial.at().atOffset(ZoneOffset.UTC))
        .param("tolerances", trial.tolerances())
        .param("findings", json.writeValueAsString(trial.findings()))
        .update();
  }

  @Override
  public Optional<AlternativeId> sentAs(String form) {
    return db.sql("select id from planning.alternative where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(AlternativeId::new);
  }

  @Override
  public boolean step(Alternative before, Step step) {
    var state = step instanceof Step.State ? step.code() : before.state().code();
    var ruling =
        switch (step) {
          case Step.Overruled overruled -> overruled.ruling().code();
          case Step.Tested _ -> null;
          default -> before.overruled().map(overruled -> overruled.ruling().code()).orElse(null);
        };
    int updated =
        db.sql(
                """
                update planning.alternative
                   set version = version + 1, state = :state, ruling = :ruling
                 where id = :id and version = :version
                """)
            .param("id", before.id().value())
            .param("version", before.version())
            .param("state", state)
            .param("ruling", ruling)
            .update();
    if (updated == 1) steps.add(before.id(), before.version() + 1, step);
    return updated == 1;
  }

  @Override
  public boolean tested(Alternative before, Step.Tested step, Trial trial) {
    if (!step(before, step)) return false;
    add(before.id(), trial);
    db.sql("update planning.alternative set verdict = :verdict where id = :id")
        .param("id", before.id().value())
        .param("verdict", trial.findings().verdict().code())
        .update();
    return true;
  }

  Optional<Alternative> find(AlternativeId id) {
    return db.sql("select * from planning.alternative where id = :id")
        .param("id", id.value())
        .query((row, _) -> alternative(row))
        .optional();
  }

  private Alternative alternative(ResultSet row) throws SQLException {
    var id = new AlternativeId(row.getObject("id", UUID.class));
    return new Alternative(
        id,
        row.getInt("version"),
        original(row),
        sender(row),
        row.getString("title"),
        row.getString("motivation"),
        IdColumns.clusters(row, "chosen"),
        IdColumns.uuids(row, "areas"),
        json.readValue(row.getString("reshaping"), Reshaping.class),
        steps.of(id),
        trial(id));
  }

  private static Original original(ResultSet row) throws SQLException {
    return new Original(
        new ScenarioId(row.getObject("scenario", UUID.class)),
        row.getString("scenario_name"),
        row.getInt("revision"),
        Optional.ofNullable(row.getObject("drawn", UUID.class)).map(ScenarioId::new));
  }

  private Sender sender(ResultSet row) throws SQLException {
    return new Sender(
        new Step.Stamp(
            row.getObject("made_at", OffsetDateTime.class).toInstant(),
            row.getString("made_by"),
            row.getString("made_by_name")),
        Behalf.valueOf(row.getString("behalf_kind").toUpperCase(Locale.ROOT)),
        row.getString("behalf"),
        row.getString("form"),
        Optional.ofNullable(row.getString("reach")).map(text -> json.readValue(text, Reach.class)));
  }

  private Trial trial(AlternativeId id) {
    return db.sql(
            """
            select number, made_at, tolerances, findings
              from planning.alternative_trial
             where alternative = :id
             order by number desc
             limit 1
            """)
        .param("id", id.value())
        .query((row, _) ->
            new Trial(
                row.getInt("number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("tolerances"),
                json.readValue(row.getString("findings"), Findings.class)))
        .single();
  }

  @Override
  public void affects(AlternativeId id, Set<UUID> places) {
    for (var place : places)
      db.sql(
              """
              insert into planning.alternative_party (alternative, place) values (:id, :place)
              on conflict do nothing
              """)
          .param("id", id.value())
          .param("place", place)
          .update();
  }
}
