package dk.klynge.leadership;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A cluster of three houses with a cluster leader and two pedagogical leaders, beside whatever
/// else is there; each with an account of their own.
public final class LeadershipTown {

  private final JdbcClient db;
  public final AreaId area;
  public final ClusterId cluster;
  public final String name;
  public final PersonId leader;
  public final PersonId anna;
  public final PersonId bo;
  public final UUID leaderAccount;
  public final UUID annaAccount;
  public final UUID managerAccount;

  public LeadershipTown(JdbcClient db) {
    this.db = db;
    var register = new RegisterFixture(db);
    name = "Klynge " + UUID.randomUUID().toString().substring(0, 6);
    area = register.area("Område for " + name);
    cluster = register.cluster(name, "municipal", area);
    leader = register.person("Karen " + name);
    anna = register.person("Anna " + name);
    bo = register.person("Bo " + name);
    register.leads(leader, cluster);
    for (var house : new String[] {"Solsikken ", "Mælkebøtten ", "Tusindfryd "}) {
      var one = register.institution(house + name).in(area).cluster(cluster).add();
      if (house.startsWith("S")) register.leads(anna, one, "pedagogical_leader");
      if (house.startsWith("M")) register.leads(bo, one, "pedagogical_leader");
    }
    var here = new Scope.Cluster(cluster.value());
    leaderAccount = account(Role.CLUSTER_LEADER, here, leader);
    annaAccount = account(Role.CLUSTER_LEADER, here, anna);
    managerAccount = SignedIn.account(db, List.of(Role.AREA_MANAGER), new Scope.Area(area.value()));
  }

  private UUID account(Role role, Scope place, PersonId person) {
    var account = SignedIn.account(db, List.of(role), place);
    db.sql("update access.account set person = ? where id = ?")
        .params(person.value(), account)
        .update();
    return account;
  }

  public String url(String rest) {
    return "/teams/" + cluster.value() + rest;
  }

  /// Anna leads her house no more.
  public void annaLeaves() {
    db.sql("delete from organisation.role where person = ?").param(anna.value()).update();
  }
}
