package dk.klynge.staffing.wishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.decision.MovableClock;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.WishOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(MovableClock.Moved.class)
class WishingTests {

  @Autowired JdbcClient db;
  @Autowired MovableClock clock;
  @Autowired OrderWishes order;
  @Autowired Applications applications;

  private final PostId a = PostId.fresh();
  private final PostId b = PostId.fresh();
  private final PostId c = PostId.fresh();

  @Test
  void wishesStandInTheOrderOfTheirNumbersAndGapsDoNotMatter() {
    assertThat(WishOrder.of(Map.of(a, "7", b, " 2 ", c, "")))
        .isEqualTo(new WishOrder.Ordered(List.of(b, a)));
  }

  @Test
  void theSameNumberTwiceOrNoNumberIsNoOrder() {
    assertThat(WishOrder.of(Map.of(a, "1", b, "1"))).isEqualTo(new WishOrder.Muddled("1"));
    assertThat(WishOrder.of(Map.of(a, "først"))).isEqualTo(new WishOrder.Muddled("først"));
  }

  @Test
  void allWishesAreOrderedAcrossAreasUnlessTheyChangedInTheMeantime() {
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    clock.moveTo(LocalDate.of(2026, 10, 1));
    var nord = register.area("Nord");
    var bo = register.person("Bo Lund");
    var campaign = given.campaign(PostKind.CLUSTER_LEADER);
    var first = given.leads(campaign, register.cluster("A", "municipal", nord), "A", nord);
    var second = given.leads(campaign, register.cluster("B", "municipal", nord), "B", nord);
    given.application(campaign, nord, bo, List.of(first, second));
    var ranks = Map.of(first, "2", second, "1");
    assertThat(order.order(campaign, bo, List.of(first, second), ranks))
        .isEqualTo(new OrderWishes.Outcome.Ordered());
    assertThat(applications.wishes(campaign, bo)).containsExactly(second, first);
    assertThat(order.order(campaign, bo, List.of(first, second), ranks))
        .isInstanceOf(OrderWishes.Outcome.Refused.class);
  }
}
