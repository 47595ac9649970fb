package dk.klynge.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.access.signin.AccountCaller;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.planning.PlanningActions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;

/// Two areas; in the first a cluster with one institution, and an institution without a cluster.
@SpringBootTest
class ReachTests {

  @Autowired JdbcClient db;
  @Autowired Guard guard;

  UUID north = UUID.randomUUID();
  UUID south = UUID.randomUUID();
  UUID cluster = UUID.randomUUID();
  UUID member = UUID.randomUUID();
  UUID loner = UUID.randomUUID();
  UUID stranger = UUID.randomUUID();

  @BeforeEach
  void places() {
    // Roles are remembered for the length of a request; here every question is to be asked anew.
    RequestContextHolder.resetRequestAttributes();
    area(north);
    area(south);
    insert(
        "cluster (id, valid, name, kind, area) values (:id, '[2020-01-01,)', :id::text, 'municipal', :area)",
        cluster,
        north);
    institution(member, north);
    institution(loner, north);
    institution(stranger, south);
    insert(
        "membership (institution, valid, cluster) values (:id, '[2020-01-01,)', :area)",
        member,
        cluster);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void anAreaManagerChangesTheOwnAreaAndNoOther() {
    signIn(Role.AREA_MANAGER, new Scope.Area(north));
    assertThat(mayChange(new Scope.Area(north))).isTrue();
    assertThat(mayChange(new Scope.Cluster(cluster))).isTrue();
    assertThat(mayChange(new Scope.Institution(loner))).isTrue();
    assertThat(mayChange(new Scope.Institution(stranger))).isFalse();
    assertThat(mayChange(new Scope.Area(south))).isFalse();
    assertThat(mayChange(new Scope.Everywhere())).isFalse();
  }

  @Test
  void aClusterLeaderChangesTheClusterAndReadsEverywhere() {
    signIn(Role.CLUSTER_LEADER, new Scope.Cluster(cluster));
    assertThat(mayChange(new Scope.Institution(member))).isTrue();
    assertThat(mayChange(new Scope.Institution(loner))).isFalse();
    assertThat(guard.may(OrganisationActions.READ, new Scope.Institution(stranger))).isTrue();
  }

  @Test
  void anInstitutionLeaderReadsThePeopleOfTheOwnInstitutionOnly() {
    signIn(Role.INSTITUTION_LEADER, new Scope.Institution(member));
    assertThat(guard.may(OrganisationActions.READ_PEOPLE, new Scope.Institution(member))).isTrue();
    assertThat(guard.may(OrganisationActions.READ_PEOPLE, new Scope.Institution(loner))).isFalse();
    assertThat(mayChange(new Scope.Institution(member))).isFalse();
  }

  @Test
  void anEndedRoleOpensNothing() {
    var account = signIn(Role.PLANNER, new Scope.Everywhere());
    assertThat(guard.may(PlanningActions.PROPOSE)).isTrue();
    db.sql("update access.held_role set valid = '[2000-01-01,2001-01-01)' where account = :account")
        .param("account", account)
        .update();
    assertThat(guard.may(PlanningActions.PROPOSE)).isFalse();
    assertThat(guard.may(AccessActions.SIGN_IN)).isTrue();
  }

  @Test
  void aDisabledAccountMayNothingEvenInAnOpenSession() {
    var account = signIn(Role.PLANNER, new Scope.Everywhere());
    db.sql("update access.account set disabled_at = now() where id = :id")
        .param("id", account)
        .update();
    assertThat(guard.may(PlanningActions.PROPOSE)).isFalse();
    assertThat(guard.may(AccessActions.SIGN_IN)).isFalse();
  }

  private boolean mayChange(Scope place) {
    return guard.may(OrganisationActions.CHANGE, place);
  }

  private UUID signIn(Role role, Scope place) {
    var account = SignedIn.account(db, List.of(role), place);
    SecurityContextHolder.getContext()
        .setAuthentication(new AccountCaller(account, "Prøve", false).authentication());
    return account;
  }

  private void area(UUID id) {
    insert("area (id, valid, name) values (:id, '[2020-01-01,)', :area::text)", id, id);
  }

  private void institution(UUID id, UUID area) {
    insert(
        """
        institution (id, valid, name, type, ownership, area)
        values (:id, '[2020-01-01,)', :id::text, 'kindergarten', 'municipal', :area)
        """,
        id,
        area);
  }

  private void insert(String row, UUID id, UUID area) {
    db.sql("insert into organisation." + row).param("id", id).param("area", area).update();
  }
}
