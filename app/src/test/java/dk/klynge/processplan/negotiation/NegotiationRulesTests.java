package dk.klynge.processplan.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.processplan.NegotiationId;
import dk.klynge.processplan.meetingplan.MeetingTemplate.Hours;
import dk.klynge.processplan.meetingplan.MeetingTemplate.Planned;
import dk.klynge.processplan.negotiation.Negotiation.Act;
import dk.klynge.processplan.negotiation.Negotiation.Signature;
import dk.klynge.processplan.negotiation.Negotiation.State;
import dk.klynge.processplan.negotiation.Negotiation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NegotiationRulesTests {

  private static final LocalDate FIRST = LocalDate.of(2010, 8, 20);
  private static final LocalDateTime NOW = LocalDateTime.of(2010, 9, 28, 12, 0);

  @Test
  void theStatusCountsWhatIsSignedAndWhatNobodyMeetsAbout() {
    assertThat(NegotiationFigures.figures(List.of(), NOW)).isEmpty();
    var stuck = negotiation("BUPL", List.of(), List.of());
    assertThat(NegotiationFigures.figures(List.of(stuck), LocalDateTime.of(2011, 6, 1, 0, 0)))
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.reached()).isZero();
          assertThat(figure.of()).hasValue(1);
          assertThat(figure.late()).isOne();
        });
  }

  @Test
  void theStateFollowsFromWhatHasHappened() {
    var planned = negotiation("BUPL", List.of(), List.of());
    assertThat(planned.on(FIRST.atTime(12, 0))).isEqualTo(new State.Planned());
    assertThat(planned.on(FIRST.atTime(15, 0))).isEqualTo(new State.UnderWay());
    assertThat(negotiation("BUPL", List.of(act(Act.Kind.AGREED)), List.of()).on(NOW))
        .isEqualTo(new State.Agreed(FIRST));
    assertThat(negotiation("BUPL", List.of(act(Act.Kind.BROKEN_OFF)), List.of()).on(NOW))
        .isEqualTo(new State.BrokenOff(FIRST, "Uenighed"));
    var resumed = List.of(act(Act.Kind.BROKEN_OFF), act(Act.Kind.RESUMED));
    assertThat(negotiation("BUPL", resumed, List.of()).on(NOW)).isEqualTo(new State.UnderWay());
    assertThat(negotiation("BUPL", List.of(), List.of(signed(27))).on(NOW))
        .isEqualTo(new State.Signed(LocalDate.of(2010, 9, 27)));
  }

  @Test
  void payIsSettledWhenTheLastOfThoseWhoNegotiateApartHasSigned() {
    var one = negotiation("BUPL", List.of(), List.of(signed(27)));
    var other = negotiation("LFS", List.of(), List.of());
    assertThat(settled(one, other)).isEmpty();
    assertThat(Concluded.missing(List.of(one, other), "cluster_leader", "municipal", NOW))
        .containsExactly(other);
    var both = settled(one, negotiation("LFS", List.of(), List.of(signed(28)))).orElseThrow();
    assertThat(both.day()).isEqualTo("2010-09-28");
    assertThat(both.unions()).containsExactly("BUPL", "LFS");
  }

  @Test
  void whatWasBrokenOffHoldsNothingUp() {
    var broken = negotiation("LFS", List.of(act(Act.Kind.BROKEN_OFF)), List.of());
    assertThat(settled(negotiation("BUPL", List.of(), List.of(signed(27))), broken)).isPresent();
    assertThat(settled(broken)).isEmpty();
  }

  private static Optional<Concluded> settled(Negotiation... all) {
    return Concluded.of(List.of(all), "cluster_leader", "municipal", NOW);
  }

  private static Act act(Act.Kind kind) {
    return new Act(kind, FIRST, "Uenighed", Instant.EPOCH, "test");
  }

  private static Version signed(int day) {
    return new Version(
        UUID.randomUUID(),
        1,
        LocalDate.of(2010, 9, day),
        "",
        UUID.randomUUID(),
        "aftale.pdf",
        List.of(new Signature("municipality", "Ida")));
  }

  private static Negotiation negotiation(String union, List<Act> acts, List<Version> versions) {
    return new Negotiation(
        NegotiationId.fresh(),
        0,
        "Løn",
        List.of("municipal"),
        List.of(union),
        Set.of("cluster_leader"),
        acts,
        usual(),
        versions);
  }

  /// On the days of 2010.
  private static List<Meeting> usual() {
    var hours = Optional.of(new Hours(LocalTime.of(13, 0), LocalTime.of(15, 0)));
    return Stream.of(0, 4, 10, 14, 20, 27, 33, 38, 41, 46)
        .map(FIRST::plusDays)
        .map(day -> Meeting.of(new Planned("Møde", day, hours, "", "")))
        .toList();
  }
}
