package dk.klynge.story;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An area in which one cluster has just begun: Anna leads it, Bo and Cille lead two of its three
/// houses, Mette the area; five work in the first house.
final class NewCluster {

  static final String NAME = "Klyngen ved Søen";
  static final int STAFF = 5;

  private final JdbcClient db;
  private final RegisterFixture register;
  private final AreaId area;
  final ClusterId cluster;
  final PersonId anna;
  final PersonId bo;
  final UUID annasAccount;
  final UUID bosAccount;
  final UUID mettesAccount;

  NewCluster(JdbcClient db) {
    this.db = db;
    register = new RegisterFixture(db).empty();
    area = register.area("Øst");
    cluster = register.cluster(NAME, "municipal", area);
    anna = person("Anna Lind");
    register.leads(anna, cluster);
    var first = house("Solsikken");
    for (int i = 0; i < STAFF; i++) register.employ(person(staff(i)), first, "pedagogue");
    bo = leader("Bo Riis", first);
    leader("Cille Bang", house("Mælkebøtten"));
    house("Tusindfryd");
    var mette = person("Mette Kjær");
    register.manages(mette, area);
    annasAccount = account(anna, Role.CLUSTER_LEADER, new Scope.Cluster(cluster.value()));
    bosAccount = account(bo, Role.INSTITUTION_LEADER, new Scope.Institution(first.value()));
    mettesAccount = account(mette, Role.AREA_MANAGER, new Scope.Area(area.value()));
  }

  private InstitutionId house(String name) {
    return register.institution(name).in(area).cluster(cluster).add();
  }

  private PersonId leader(String name, InstitutionId house) {
    var person = person(name);
    register.leads(person, house, "pedagogical_leader");
    register.employ(person, house, "pedagogical_leader");
    return person;
  }

  private PersonId person(String name) {
    var id = register.person(name);
    db.sql("update organisation.person set email = ? where id = ?")
        .params(address(name), id.value())
        .update();
    return id;
  }

  private UUID account(PersonId person, Role role, Scope place) {
    var account = SignedIn.account(db, List.of(role), place);
    db.sql("update access.account set person = ? where id = ?")
        .params(person.value(), account)
        .update();
    return account;
  }

  private static String staff(int number) {
    return "Medarbejder " + (char) ('A' + number);
  }

  private static String address(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@soeen.dk";
  }

  /// The newest link of that kind that somebody of the staff was sent.
  String link(int staff, String beginning) {
    var body =
        db.sql(
                """
                select body from documents.letter where recipient = ? and body like ?
                 order by made_at desc, id desc limit 1
                """)
            .params(address(staff(staff)), "%" + beginning + "%")
            .query(String.class)
            .single();
    var begin = body.indexOf(beginning);
    return body.substring(begin, body.indexOf('\n', begin)).strip();
  }

  String page(String rest) {
    return "/teams/" + cluster.value() + rest;
  }
}
