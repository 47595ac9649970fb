package dk.klynge.leadership.disagreement;

import dk.klynge.leadership.disagreement.Disagreement.Party;
import dk.klynge.leadership.disagreement.Disagreement.Settlement;
import dk.klynge.leadership.disagreement.Disagreement.View;
import dk.klynge.leadership.disagreement.Disagreement.Words;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DisagreementRows {

  private final JdbcClient db;
  private final Clock clock;

  DisagreementRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// The open ones first, then the latest.
  List<Disagreement> of(ClusterId cluster) {
    return db.sql(
            """
            select * from leadership.disagreement where cluster = :cluster
             order by settled_on is not null, coalesce(settled_on, made_at::date) desc, id
            """)
        .param("cluster", cluster.value())
        .query((row, _) -> disagreement(row))
        .list();
  }

  Optional<Disagreement> find(UUID id) {
    return db.sql("select * from leadership.disagreement where id = :id")
        .param("id", id)
        .query((row, _) -> disagreement(row))
        .optional();
  }

  /// @param form the same for a form that is sent twice
  /// @param two the two of a chain; empty where it concerns the team
  record Draft(UUID form, ClusterId cluster, Words words, List<PersonId> two) {}

  UUID add(Draft draft, PersonId by) {
    var id = UUID.randomUUID();
    int made =
        db.sql(
                """
                insert into leadership.disagreement (id, form, cluster, circle, about, title, matter, heard, raised_by, made_at)
                values (:id, :form, :cluster, :circle, :about, :title, :matter, :heard, :by, :now)
                on conflict (form) do nothing
                """)
            .param("id", id)
            .param("form", draft.form())
            .param("cluster", draft.cluster().value())
            .param("circle", draft.two().isEmpty() ? "team" : "chain")
            .param("about", draft.words().about())
            .param("title", draft.words().title())
            .param("matter", draft.words().matter())
            .param("heard", draft.words().heard())
            .param("by", by.value())
            .param("now", OffsetDateTime.now(clock))
            .update();
    if (made == 1) draft.two().forEach(person -> concern(id, person));
    return db.sql("select id from leadership.disagreement where form = :form")
        .param("form", draft.form())
        .query(UUID.class)
        .single();
  }

  private void concern(UUID id, PersonId person) {
    db.sql("insert into leadership.disagreement_party (disagreement, person) values (:id, :person)")
        .param("id", id)
        .param("person", person.value())
        .update();
  }

  void takeUp(UUID id, PersonId to, PersonId by) {
    db.sql(
            """
            insert into leadership.disagreement_party (disagreement, person, taken_up_at, taken_up_by)
            values (:id, :to, :now, :by) on conflict do nothing
            """)
        .param("id", id)
        .param("to", to.value())
        .param("now", OffsetDateTime.now(clock))
        .param("by", by.value())
        .update();
  }

  /// Once for a form that is sent twice.
  void say(UUID disagreement, View view) {
    db.sql(
            """
            insert into leadership.disagreement_view (id, disagreement, person, text, at)
            values (:id, :disagreement, :person, :text, :now) on conflict do nothing
            """)
        .param("id", view.id())
        .param("disagreement", disagreement)
        .param("person", view.person().value())
        .param("text", view.text())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /// False where somebody changed it since that version.
  boolean settle(Disagreement one, int version, Settlement how, String heard) {
    return db.sql(
                """
                update leadership.disagreement
                   set settled_on = :on, settled_how = :how, settled_by = :by, outcome = :outcome, learnt = :learnt,
                       heard = :heard, version = version + 1
                 where id = :id and version = :version
                """)
            .param("on", how.on())
            .param("how", how.how())
            .param("by", how.by())
            .param("outcome", how.outcome())
            .param("learnt", how.learnt())
            .param("heard", heard)
            .param("id", one.id())
            .param("version", version)
            .update()
        == 1;
  }

  private Disagreement disagreement(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var on = Optional.ofNullable(row.getObject("settled_on", LocalDate.class));
    var how = row.getString("settled_how");
    var by = row.getString("settled_by");
    var outcome = row.getString("outcome");
    var learnt = row.getString("learnt");
    return new Disagreement(
        id,
        row.getInt("version"),
        new ClusterId(row.getObject("cluster", UUID.class)),
        row.getString("circle"),
        new Words(
            row.getString("about"),
            row.getString("title"),
            row.getString("matter"),
            row.getString("heard")),
        new PersonId(row.getObject("raised_by", UUID.class)),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        on.map(day -> new Settlement(day, how, by, outcome, learnt)),
        parties(id),
        views(id));
  }

  private List<Party> parties(UUID id) {
    return db.sql(
            """
            select person, taken_up_at is not null as taken_up from leadership.disagreement_party
             where disagreement = :id order by taken_up_at nulls first, person
            """)
        .param("id", id)
        .query((row, _) ->
            new Party(
                new PersonId(row.getObject("person", UUID.class)), row.getBoolean("taken_up")))
        .list();
  }

  private List<View> views(UUID id) {
    return db.sql(
            "select * from leadership.disagreement_view where disagreement = :id order by at, id")
        .param("id", id)
        .query((row, _) ->
            new View(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
