package dk.klynge.leadership;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A cluster with its leader and two houses, one of them with a pedagogical leader, beside whatever
/// else is there.
public final class ProfileTown {

  private final JdbcClient db;
  public final String name;
  public final AreaId area;
  public final ClusterId cluster;
  public final PersonId leader;
  public final PersonId pedagogue;
  public final InstitutionId house;

  public ProfileTown(JdbcClient db) {
    this.db = db;
    var register = new RegisterFixture(db);
    name = "Klynge " + UUID.randomUUID().toString().substring(0, 6);
    area = register.area("Område for " + name);
    cluster = register.cluster(name, "municipal", area);
    leader = register.person("Anna " + name);
    pedagogue = register.person("Bo " + name);
    register.leads(leader, cluster);
    house = register.institution("Solsikken " + name).in(area).cluster(cluster).add();
    register.institution("Mælkebøtten " + name).in(area).cluster(cluster).add();
    register.leads(pedagogue, house, "pedagogical_leader");
  }

  /// The cluster leader's account.
  public UUID leadersAccount() {
    var account =
        SignedIn.account(db, List.of(Role.CLUSTER_LEADER), new Scope.Cluster(cluster.value()));
    known(account, leader);
    return account;
  }

  /// The pedagogical leader's account.
  public UUID pedagoguesAccount() {
    var account =
        SignedIn.account(
            db, List.of(Role.INSTITUTION_LEADER), new Scope.Institution(house.value()));
    known(account, pedagogue);
    return account;
  }

  private void known(UUID account, PersonId person) {
    db.sql("update access.account set person = ? where id = ?")
        .params(person.value(), account)
        .update();
  }

  /// Takes out what tests have left of the profile and of the teams' work with it; the shipped
  /// versions stay.
  public static void empty(JdbcClient db) {
    db.sql(
            """
            truncate leadership.goal, leadership.goal_edition, leadership.goal_step, leadership.goal_evidence,
              leadership.meaning
            """)
        .update();
    db.sql("update leadership.assessment set profile_version = 1").update();
    db.sql("delete from leadership.profile_version where version > 1").update();
    for (var table : List.of("profile_version where profile", "profile where code"))
      db.sql("delete from leadership." + table + " not in ('teams', 'area-managers', 'schools')")
          .update();
  }

  /// The shipped profile is in force since long, so that another can follow it today.
  public static void since2020(JdbcClient db) {
    empty(db);
    db.sql("update leadership.profile_version set begins = '2020-01-01' where version = 1")
        .update();
  }
}
