package dk.klynge.leadership;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An area with one cluster, whose leaders have accounts: Mette Kjær manages the area, Bo Lund
/// leads the cluster, and four lead its houses, Ida Holm the first; Per Bro works with her.
final class TalkTown {

  final PersonId mette;
  final PersonId bo;
  final List<PersonId> houses = new ArrayList<>();
  final PersonId per;
  final ClusterId cluster;
  final AreaId area;
  private final JdbcClient db;
  private final RegisterFixture register;

  TalkTown(JdbcClient db) {
    this.db = db;
    db.sql(
            """
            truncate leadership.conversation, leadership.disagreement, leadership.diary_week cascade
            """)
        .update();
    db.sql("delete from documents.letter where owner_kind = 'conversation'").update();
    register = new RegisterFixture(db).empty();
    area = register.area("Nord");
    cluster = register.cluster("Klynge A", "municipal", area);
    mette = person("Mette Kjær");
    bo = person("Bo Lund");
    register.manages(mette, area);
    register.leads(bo, cluster);
    for (var name : List.of("Ida Holm", "Kim Vad", "Lis Skov", "Ole Krag")) {
      var house = register.institution("Huset " + name).in(area).cluster(cluster).add();
      var leader = person(name);
      houses.add(leader);
      register.leads(leader, house, "pedagogical_leader");
      if (houses.size() == 1) register.employ(person("Per Bro"), house, "pedagogue");
    }
    per =
        new PersonId(
            db.sql("select id from organisation.person where name = 'Per Bro'")
                .query(UUID.class)
                .single());
  }

  private PersonId person(String name) {
    var id = register.person(name);
    db.sql("update organisation.person set email = :email where id = :id")
        .param("email", name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "") + "@by.dk")
        .param("id", id.value())
        .update();
    return id;
  }

  PersonId ida() {
    return houses.getFirst();
  }

  /// Somebody else manages the area from now on.
  PersonId newManager(String name) {
    var id = person(name);
    db.sql("delete from organisation.role where kind = 'area_manager'").update();
    register.manages(id, area);
    return id;
  }

  UUID account(PersonId person, Role role, Scope place) {
    var account = SignedIn.account(db, List.of(role), place);
    db.sql("update access.account set person = null where person = :person")
        .param("person", person.value())
        .update();
    db.sql("update access.account set person = :person where id = :id")
        .param("person", person.value())
        .param("id", account)
        .update();
    return account;
  }

  UUID manager() {
    return account(mette, Role.AREA_MANAGER, new Scope.Area(area.value()));
  }

  UUID leader() {
    return account(bo, Role.CLUSTER_LEADER, new Scope.Cluster(cluster.value()));
  }

  UUID member(PersonId person) {
    return account(person, Role.INSTITUTION_LEADER, new Scope.Cluster(cluster.value()));
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
  }
}
