package dk.klynge.staffing.redeployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.staffing.redeployment.Facts.Redeployed;
import dk.klynge.staffing.redeployment.Standing.Category;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// However things happen, everybody is somewhere, and only there.
class BalanceTests {

  private static final int PEOPLE = 7;
  private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

  enum Deed {
    OFFER,
    ACCEPT,
    DECLINE,
    TAKE_BACK,
    APPOINT,
    ASK,
    AGREE,
    REFUSE,
    HEAR,
    NOTICE,
    WITHDRAW_NOTICE,
    LEAVE,
    STAY
  }

  record Event(int person, Deed deed) {}

  @Property(tries = 300)
  void headsAddUpAtEveryMomentOfEverySequenceOfEvents(@ForAll("events") List<Event> events) {
    var facts = new ArrayList<>(Collections.nCopies(PEOPLE, Facts.NONE));
    var now = START;
    for (var event : events) {
      now = now.plusSeconds(60);
      facts.set(event.person(), after(facts.get(event.person()), event.deed(), now));
      var balance = Balance.of(PEOPLE, facts.stream().map(Standing::of).toList());
      int sum = 0;
      for (var category : Category.values()) {
        var counted = facts.stream().filter(one -> Standing.of(one).category() == category).count();
        assertThat(balance.of(category)).isEqualTo((int) counted);
        sum += balance.of(category);
      }
      assertThat(sum).isEqualTo(PEOPLE);
    }
  }

  @Test
  void aLostHeadIsABug() {
    assertThatThrownBy(() -> Balance.of(2, List.of(Standing.WAITING)))
        .hasMessageContaining("1 heads of 2");
  }

  @Test
  void aPostThatIsAcceptedAfterANoticeEndsTheSearch() {
    var noticed = after(Facts.NONE, Deed.NOTICE, START);
    assertThat(Standing.of(noticed)).isEqualTo(Standing.NOTICE);
    assertThat(Standing.of(after(noticed, Deed.ACCEPT, START))).isEqualTo(Standing.REDEPLOYED);
  }

  @Test
  void onlyThoseWithoutAnythingElseAreProposedAPost() {
    assertThat(List.of(Standing.values()).stream().filter(Standing::seeks))
        .containsExactly(Standing.HEARING, Standing.DECLINED, Standing.WAITING);
  }

  @Provide
  Arbitrary<List<Event>> events() {
    return Combinators.combine(
            Arbitraries.integers().between(0, PEOPLE - 1), Arbitraries.of(Deed.class))
        .as(Event::new)
        .list()
        .ofMaxSize(60);
  }

  private static Facts after(Facts facts, Deed deed, Instant now) {
    var at = Optional.of(now);
    var none = Optional.<Instant>empty();
    return switch (deed) {
      case OFFER -> offered(facts, at);
      case ACCEPT -> accepted(offered(facts, none), at, Redeployed.YES);
      case APPOINT -> accepted(offered(facts, none), at, Redeployed.NO);
      case DECLINE -> declined(offered(facts, none), at);
      case TAKE_BACK -> accepted(offered(facts, none), none, Redeployed.NO);
      case ASK -> arranged(facts, facts.agreed(), at);
      case AGREE -> arranged(facts, at, none);
      case REFUSE -> arranged(facts, none, none);
      case HEAR -> noticed(facts, at, facts.noticed());
      case NOTICE -> noticed(facts, facts.heard().or(() -> at), at);
      case WITHDRAW_NOTICE -> noticed(facts, none, none);
      case LEAVE -> left(facts, at);
      case STAY -> left(facts, none);
    };
  }

  private static Facts left(Facts f, Optional<Instant> at) {
    return new Facts(
        at,
        f.accepted(),
        f.redeployed(),
        f.offered(),
        f.agreed(),
        f.asked(),
        f.heard(),
        f.noticed(),
        f.declined());
  }

  private static Facts accepted(Facts f, Optional<Instant> at, Redeployed how) {
    return new Facts(
        f.left(),
        at,
        how,
        f.offered(),
        f.agreed(),
        f.asked(),
        f.heard(),
        f.noticed(),
        f.declined());
  }

  private static Facts offered(Facts f, Optional<Instant> at) {
    return new Facts(
        f.left(),
        f.accepted(),
        f.redeployed(),
        at,
        f.agreed(),
        f.asked(),
        f.heard(),
        f.noticed(),
        f.declined());
  }

  private static Facts arranged(Facts f, Optional<Instant> agreed, Optional<Instant> asked) {
    return new Facts(
        f.left(),
        f.accepted(),
        f.redeployed(),
        f.offered(),
        agreed,
        asked,
        f.heard(),
        f.noticed(),
        f.declined());
  }

  private static Facts noticed(Facts f, Optional<Instant> heard, Optional<Instant> noticed) {
    return new Facts(
        f.left(),
        f.accepted(),
        f.redeployed(),
        f.offered(),
        f.agreed(),
        f.asked(),
        heard,
        noticed,
        f.declined());
  }

  private static Facts declined(Facts f, Optional<Instant> at) {
    return new Facts(
        f.left(),
        f.accepted(),
        f.redeployed(),
        f.offered(),
        f.agreed(),
        f.asked(),
        f.heard(),
        f.noticed(),
        at);
  }
}
