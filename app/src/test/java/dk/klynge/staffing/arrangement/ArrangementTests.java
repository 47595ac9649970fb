package dk.klynge.staffing.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Role;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.arrangement.Arrangements.Agreed;
import dk.klynge.staffing.arrangement.Arrangements.Terms;
import dk.klynge.staffing.arrangement.Arrangements.Wish;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ArrangementTests {

  @Autowired JdbcClient db;
  @Autowired AgreeArrangement agree;
  @Autowired Arrangements arrangements;
  @Autowired Employees employees;
  @Autowired Clock clock;

  private Employee bo;

  @BeforeEach
  void aDeputy() {
    var register = new RegisterFixture(db).empty();
    db.sql("truncate staffing.arrangement").update();
    var home = register.institution("Solsikken").in(register.area("Nord")).add();
    var person = register.person("Bo Lund");
    register.employ(person, home, "deputy");
    bo = employees.find(person, LocalDate.now(clock)).orElseThrow();
  }

  @Test
  @SignedInAs(Role.HR)
  void itIsAskedForOnceNegotiatedAndAgreed() {
    assertThat(agree.ask(bo, wish("a"))).isTrue();
    assertThat(agree.ask(bo, wish("b"))).isFalse();
    var one = arrangements.all().getFirst();
    assertThat(one.state()).isEqualTo("asked");
    var day = Optional.of(LocalDate.of(2027, 1, 1));
    var talks = new Terms("BUPL", Optional.empty(), Optional.empty(), Agreed.NOT_YET);
    assertThat(agree.negotiate(one, 1, talks)).isTrue();
    assertThat(agree.negotiate(one, 1, talks)).isFalse();
    assertThat(agree.negotiate(one, 2, new Terms("BUPL", day, day, Agreed.YES))).isTrue();
    assertThat(arrangements.all().getFirst().state()).isEqualTo("agreed");
    assertThat(agree.withdraw(one.id(), bo.person())).isFalse();
  }

  @Test
  @SignedInAs(Role.READER)
  void onlyWhoAppointsNotesOneForSomebodyElse() {
    assertThatThrownBy(() -> agree.note(bo, wish("a"))).isInstanceOf(Refused.class);
  }

  private static Wish wish(String form) {
    return new Wish("senior", LocalDate.of(2027, 1, 1), "Tre dage om ugen", form);
  }
}
