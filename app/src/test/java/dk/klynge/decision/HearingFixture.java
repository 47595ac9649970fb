package dk.klynge.decision;

import dk.klynge.organisation.RegisterFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts hearings and answers into the database for a test.
public class HearingFixture {

  private final JdbcClient db;

  public HearingFixture(JdbcClient db) {
    this.db = db;
  }

  /// Takes all hearings out again.
  public HearingFixture empty() {
    db.sql(
            """
            truncate documents.letter_file, documents.letter, decision.point, decision.theme, decision.response_cluster, decision.response,
              decision.party, decision.prolongation_cluster, decision.prolongation,
              decision.hearing_cluster, decision.hearing
            """)
        .update();
    return this;
  }

  /// Two clusters with two institutions each in today's register.
  public void town() {
    var register = new RegisterFixture(db).empty();
    var area = register.area("Nordbyen");
    for (var name : List.of("Klynge Nord", "Klynge Syd")) {
      var cluster = register.cluster(name, "municipal", area);
      for (var house : List.of("Solsikken", "Humlebien"))
        register
            .institution(house + " " + name.substring(7))
            .in(area)
            .at(55.7, 12.5)
            .places("nursery", 30)
            .cluster(cluster)
            .add();
    }
  }

  /// An announced hearing on two clusters.
  public HearingId announced(String title, LocalDate first, LocalDate last) {
    var id = HearingId.fresh();
    db.sql(
            """
            insert into decision.hearing (id, form, title, introduction, scenario, scenario_revision,
              scenario_name, scenario_day, first_day, last_day, audience, made_at, made_by, made_by_name,
              announced_at)
            values (:id, :id, :title, 'Hvad synes I?', :scenario, 0, 'Nye klynger', '2026-01-01', :first, :last,
              'EVERYBODY', now(), 'test', 'Test', now())
            """)
        .param("id", id.value())
        .param("title", title)
        .param("scenario", UUID.randomUUID())
        .param("first", first)
        .param("last", last)
        .update();
    cluster(id, "Klynge Nord", 0);
    cluster(id, "Klynge Syd", 1);
    return id;
  }

  private void cluster(HearingId hearing, String name, int place) {
    db.sql(
            """
            insert into decision.hearing_cluster (hearing, cluster, place, name, kind, members)
            values (:hearing, :cluster, :place, :name, 'municipal',
              '[{"name": "Solsikken", "before": "Klynge Vest"}]')
            """)
        .param("hearing", hearing.value())
        .param("cluster", UUID.randomUUID())
        .param("place", place)
        .param("name", name)
        .update();
  }

  public UUID cluster(HearingId hearing, String name) {
    return db.sql(
            "select cluster from decision.hearing_cluster where hearing = :hearing and name = :name")
        .param("hearing", hearing.value())
        .param("name", name)
        .query(UUID.class)
        .single();
  }

  /// The link in the latest message to that address.
  public String link(String to) {
    var text =
        db.sql(
                "select body from documents.letter where recipient = :to order by made_at desc limit 1")
            .param("to", to)
            .query(String.class)
            .single();
    return text.replaceAll("(?s).*?https?://[^/]+(/hearings/(answers/\\S+|\\S+key=\\S+)).*", "$1");
  }
}
