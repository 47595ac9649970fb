package dk.klynge.leadership.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.task.Crew.House;
import dk.klynge.leadership.task.Distribution.Contents;
import dk.klynge.leadership.task.Distribution.CrossCutting;
import dk.klynge.leadership.task.Placement.Mode;
import dk.klynge.leadership.task.Placement.Part;
import dk.klynge.leadership.task.Placement.Share;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTests {

  private static final Named SUN = new Named(UUID.randomUUID(), "Solsikken");
  private static final Named MOON = new Named(UUID.randomUUID(), "Månen");
  private static final ClusterId CLUSTER = new ClusterId(UUID.randomUUID());

  private final Team.Member karen =
      member("Karen", Team.Kind.CLUSTER_LEADER, new Named(CLUSTER.value(), "A"));
  private final Team.Member anna = member("Anna", Team.Kind.PEDAGOGICAL_LEADER, SUN);
  private final Team.Member bo = member("Bo", Team.Kind.PEDAGOGICAL_LEADER, MOON);

  private static Team.Member member(String name, Team.Kind kind, Named place) {
    return new Team.Member(new PersonId(UUID.randomUUID()), name, kind, place);
  }

  private static Crew crew(Team.Member... members) {
    return new Crew(
        new Team(CLUSTER, "A", "municipal", Optional.empty(), Arrays.asList(members)),
        List.of(new House(SUN, 12), new House(MOON, 9)));
  }

  private static Placement placed(Mode mode, String staff, Share... shares) {
    return new Placement("task", mode, staff, "", 1, Arrays.asList(shares));
  }

  private static Share share(Team.Member member, Part part, String hours) {
    return new Share(member.person(), member.name(), part, new BigDecimal(hours));
  }

  private static Standing of(Placement placed, Crew crew) {
    return Standing.of(Optional.of(placed), crew);
  }

  @Test
  void whatNobodyHasSaidAnythingAboutIsAGap() {
    assertThat(Standing.of(Optional.empty(), crew(karen)).why()).isEqualTo("unplaced");
  }

  @Test
  void whatOneLeadsIsPlacedAndWhatTwoLeadIsDouble() {
    var all = crew(karen, anna, bo);
    var one = placed(Mode.PEOPLE, "", share(anna, Part.LEAD, "2"), share(bo, Part.HELP, "1"));
    assertThat(of(one, all).state()).isEqualTo(Standing.State.PLACED);
    assertThat(of(one, all).way()).isEqualTo(Standing.Way.HOUSE_LEADER);
    var two = placed(Mode.PEOPLE, "", share(anna, Part.LEAD, "2"), share(bo, Part.LEAD, "1"));
    assertThat(of(two, all).state()).isEqualTo(Standing.State.DOUBLE);
  }

  @Test
  void whoeverLeavesLeavesAGapBehind() {
    var one = placed(Mode.PEOPLE, "", share(anna, Part.LEAD, "2"), share(bo, Part.HELP, "1"));
    var standing = of(one, crew(karen, bo));
    assertThat(standing.why()).isEqualTo("left");
    assertThat(standing.missing()).containsExactly("Anna");
  }

  @Test
  void whatIsOnlyHandedOnToStaffIsAGap() {
    assertThat(of(placed(Mode.PEOPLE, "Souschefen"), crew(karen)).why()).isEqualTo("staff");
  }

  @Test
  void whatEachLeadsIsAGapWhileAHouseHasNoLeaderUnlessTheClusterLeaderStandsIn() {
    assertThat(of(placed(Mode.EACH, ""), crew(karen, anna, bo)).state())
        .isEqualTo(Standing.State.PLACED);
    var vacant = of(placed(Mode.EACH, ""), crew(karen, anna));
    assertThat(vacant.why()).isEqualTo("vacant");
    assertThat(vacant.missing()).containsExactly("Månen");
    var stoodIn = of(placed(Mode.EACH, "", share(karen, Part.LEAD, "1")), crew(karen, anna));
    assertThat(stoodIn.state()).isEqualTo(Standing.State.PLACED);
    assertThat(stoodIn.leaders()).containsExactly(anna.person(), karen.person());
  }

  @Test
  void theLoadIsHeldAgainstTheOwnShareOfFullTime() {
    var head = new Distribution(UUID.randomUUID(), CLUSTER, 1, 1, 1, Optional.empty(), "", "");
    var contents =
        new Contents(
            head,
            List.of(placed(Mode.PEOPLE, "", share(anna, Part.LEAD, "15.5"))),
            List.of(
                new CrossCutting(
                    UUID.randomUUID(), "Sprog", anna.person(), "Anna", new BigDecimal(3))));
    var load = Load.of(anna, contents, Set.of("task"), new BigDecimal("0.5"));
    assertThat(load.hours()).isEqualByComparingTo("18.5");
    assertThat(load.part()).isEqualByComparingTo("1");
    assertThat(load.tooMuch()).isFalse();
    assertThat(Load.of(anna, contents, Set.of(), BigDecimal.ONE).hours()).isEqualByComparingTo("3");
  }

  @Test
  void hoursAreReadAsPeopleTypeThem() {
    assertThat(TypedHours.of("2,5")).contains(new BigDecimal("2.5"));
    assertThat(TypedHours.of(" ")).contains(BigDecimal.ZERO);
    for (var wrong : List.of("-1", "61", "to", "2,555"))
      assertThat(TypedHours.of(wrong)).as(wrong).isEmpty();
  }
}
