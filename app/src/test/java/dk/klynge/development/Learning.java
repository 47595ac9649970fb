package dk.klynge.development;

import dk.klynge.SignedIn;
import dk.klynge.access.signin.AccountCaller;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// A small municipality with two areas, a cluster in each, leaders and staff, for tests of what
/// they are offered.
public final class Learning {

  public final RegisterFixture register;
  public final AreaId nord;
  public final AreaId syd;
  public final ClusterId harbour;
  public final ClusterId river;
  public final InstitutionId anchor;
  public final InstitutionId otter;

  private final JdbcClient db;

  public Learning(JdbcClient db) {
    this.db = db;
    db.sql(
            """
            truncate development.course, development.learning_network, development.education_plan,
              development.staff_competence, development.staff_sheet, development.cluster_competence,
              development.competence_need, development.need_sheet, development.competence_step cascade
            """)
        .update();
    db.sql("delete from development.education_aim where version > 1").update();
    register = new RegisterFixture(db).empty();
    nord = register.area("Nord");
    syd = register.area("Syd");
    harbour = register.cluster("Klyngen ved Havnen", "municipal", nord);
    river = register.cluster("Klyngen ved Åen", "municipal", syd);
    anchor = register.institution("Ankeret").in(nord).cluster(harbour).add();
    otter = register.institution("Odderen").in(syd).cluster(river).add();
  }

  /// Employed there, with an address.
  public PersonId person(String name, InstitutionId where, String position) {
    var person = register.person(name);
    register.employ(person, where, position);
    db.sql("update organisation.person set email = ? where id = ?")
        .params(person.value() + "@eksempel.dk", person.value())
        .update();
    return person;
  }

  public void educated(PersonId person, String state) {
    db.sql("update organisation.employment set leadership_education = ? where person = ?")
        .params(state, person.value())
        .update();
  }

  public UUID account(PersonId person, Role role, Scope place) {
    var account = SignedIn.account(db, List.of(role), place);
    db.sql("update access.account set person = null where person = ?")
        .param(person.value())
        .update();
    db.sql("update access.account set person = ? where id = ?")
        .params(person.value(), account)
        .update();
    return account;
  }

  /// From here on this person is signed in, with a role for a place.
  public void as(PersonId person, Role role, Scope place) {
    signIn(account(person, role, place));
  }

  /// From here on this person is signed in, without any role.
  public void as(PersonId person) {
    as(person, Role.SIGNED_IN, new Scope.Everywhere());
  }

  public void as(Role role, Scope place) {
    signIn(SignedIn.account(db, List.of(role), place));
  }

  public static void signIn(UUID account) {
    var caller = new AccountCaller(account, "Prøve", false);
    SecurityContextHolder.setContext(new SecurityContextImpl(caller.authentication()));
  }
}
