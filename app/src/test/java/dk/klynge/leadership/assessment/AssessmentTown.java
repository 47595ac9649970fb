package dk.klynge.leadership.assessment;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A cluster with its leader, its pedagogical leaders and staff with addresses, beside whatever
/// else is there.
final class AssessmentTown {

  private final JdbcClient db;
  private final RegisterFixture register;
  final String tag = UUID.randomUUID().toString().substring(0, 8);
  final String name = "Klynge " + tag;
  final AreaId area;
  final ClusterId cluster;
  final List<PersonId> members = new ArrayList<>();
  private final Map<Integer, UUID> accounts = new HashMap<>();
  private final InstitutionId house;

  AssessmentTown(JdbcClient db, int leaders, int staff) {
    this.db = db;
    register = new RegisterFixture(db);
    area = register.area("Område " + tag);
    cluster = register.cluster(name, "municipal", area);
    members.add(register.person("Leder " + tag));
    register.leads(members.getFirst(), cluster);
    house = register.institution("Hus " + tag).in(area).cluster(cluster).add();
    for (int i = 1; i < leaders; i++) {
      var one = register.institution("Hus " + i + " " + tag).in(area).cluster(cluster).add();
      var person = register.person("Leder " + i + " " + tag);
      register.leads(person, one, "pedagogical_leader");
      members.add(person);
    }
    for (int i = 0; i < staff; i++) employ(i);
  }

  private void employ(int i) {
    var person = register.person("Medarbejder " + i + " " + tag);
    db.sql("update organisation.person set email = ? where id = ?")
        .params("m" + i + "." + tag + "@eksempel.dk", person.value())
        .update();
    register.employ(person, house, "pedagogue");
  }

  /// The account of a member of the team; the first of them leads it.
  UUID account(int member) {
    return accounts.computeIfAbsent(member, this::newAccount);
  }

  private UUID newAccount(int member) {
    var role = member == 0 ? Role.CLUSTER_LEADER : Role.INSTITUTION_LEADER;
    Scope place = new Scope.Cluster(cluster.value());
    if (member > 0) place = new Scope.Institution(houseOf(member));
    var account = SignedIn.account(db, List.of(role), place);
    link(account, members.get(member));
    return account;
  }

  private UUID houseOf(int member) {
    return db.sql("select institution from organisation.public_role where person = ? limit 1")
        .param(members.get(member).value())
        .query(UUID.class)
        .single();
  }

  /// The account of somebody who leads the area.
  UUID manager() {
    var account = SignedIn.account(db, List.of(Role.AREA_MANAGER), new Scope.Area(area.value()));
    link(account, register.person("Områdechef " + tag));
    return account;
  }

  private void link(UUID account, PersonId person) {
    db.sql("update access.account set person = ? where id = ?")
        .params(person.value(), account)
        .update();
  }

  /// The newest link that the n-th of the staff was sent.
  String link(int staff) {
    var body =
        db.sql(
                """
                select body from documents.letter where recipient = ? order by made_at desc, id desc limit 1
                """)
            .param("m" + staff + "." + tag + "@eksempel.dk")
            .query(String.class)
            .single();
    var begin = body.indexOf("/answer/");
    return body.substring(begin, body.indexOf('\n', begin));
  }
}
