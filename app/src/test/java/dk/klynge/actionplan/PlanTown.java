package dk.klynge.actionplan;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A cluster of two houses with their leaders, beside whatever else is there.
public final class PlanTown {

  private final JdbcClient db;
  public final AreaId area;
  public final ClusterId cluster;
  public final PersonId leader;
  public final String name;

  public PlanTown(JdbcClient db) {
    this.db = db;
    var register = new RegisterFixture(db);
    name = "Klynge " + UUID.randomUUID().toString().substring(0, 6);
    area = register.area("Område for " + name);
    cluster = register.cluster(name, "municipal", area);
    leader = register.person("Anna " + name);
    for (var house : new String[] {"Solsikken ", "Mælkebøtten "}) {
      var one = register.institution(house + name).in(area).cluster(cluster).add();
      if (house.startsWith("S")) register.leads(leader, one, "pedagogical_leader");
    }
  }

  public PlanId begun() {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into actionplan.plan (id, cluster, name, template, made_at, made_by)
            values (?, ?, ?, 1, now(), 'test')
            """)
        .params(id, cluster.value(), name)
        .update();
    return new PlanId(id);
  }

  /// Takes out what tests have left; the first template stays.
  public static void empty(JdbcClient db) {
    db.sql(
            """
            truncate actionplan.plan, actionplan.lifting, actionplan.section_text, actionplan.presence,
              actionplan.member, actionplan.comment, actionplan.submission, actionplan.submitted_section,
              actionplan.ruling, actionplan.action, actionplan.coming, actionplan.composition,
              actionplan.template_comment
            """)
        .update();
    db.sql("delete from actionplan.template_section where template > 1").update();
    db.sql("delete from actionplan.template where version > 1").update();
  }
}
