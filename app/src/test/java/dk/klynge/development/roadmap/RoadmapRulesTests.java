package dk.klynge.development.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.development.roadmap.Item.Kind;
import dk.klynge.development.roadmap.Item.Progress;
import dk.klynge.development.roadmap.Item.State;
import dk.klynge.development.roadmap.Item.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RoadmapRulesTests {

  private static final LocalDate ENDS = LocalDate.of(2027, 6, 30);
  private static final LocalDate BEFORE = LocalDate.of(2027, 3, 1);
  private static final LocalDate AFTER = LocalDate.of(2027, 7, 1);

  @Test
  void theShippedRoadmapHasThreeHorizonsWithAimsAndEffortsInBothLanguages() {
    var shipped = ShippedRoadmap.read();
    assertThat(shipped.horizons())
        .extracting(Horizon::code)
        .containsExactly("first", "second", "later");
    for (var horizon : shipped.horizons())
      for (var kind : Kind.values())
        assertThat(shipped.items())
            .filteredOn(one -> one.horizon().equals(horizon.code()) && one.kind() == kind)
            .hasSizeGreaterThanOrEqualTo(3);
    assertThat(shipped.items())
        .allMatch(one -> !one.wording().danish().isBlank() && !one.wording().english().isBlank())
        .filteredOn(one -> one.kind() == Kind.EFFORT)
        .allMatch(one -> one.theme().isPresent());
    assertThat(shipped.items()).extracting(Item::id).doesNotHaveDuplicates();
  }

  @Test
  void horizonsFollowEachOtherFromTheDayTheStructureCameIntoForce() {
    var start = LocalDate.of(2027, 1, 1);
    var days =
        ShippedRoadmap.read().horizons().stream()
            .map(one -> one.begins(start) + "/" + one.ends(start))
            .toList();
    assertThat(days)
        .containsExactly("2027-01-01/2027-06-30", "2027-07-01/2027-12-31", "2028-01-01/2028-12-31");
  }

  @Test
  void whatWasNotDoneInTimeIsLateAndAnAimIsToBeEvaluated() {
    assertThat(effort(Progress.NONE).state(ENDS, BEFORE)).isEqualTo(State.PLANNED);
    assertThat(effort(Progress.NONE).state(ENDS, AFTER)).isEqualTo(State.LATE);
    var done = new Progress(Optional.empty(), Optional.of(BEFORE), Optional.empty(), "");
    assertThat(effort(done).state(ENDS, AFTER)).isEqualTo(State.DONE);
    assertThat(aim(Optional.empty()).state(ENDS, AFTER)).isEqualTo(State.TO_EVALUATE);
    assertThat(aim(Optional.of("partly")).state(ENDS, AFTER)).isEqualTo(State.PARTLY);
  }

  @Test
  void thePictureFillsAHorizonByHowFarItsEffortsAre() {
    var parts = List.of(new Picture.Part("done", 1), new Picture.Part("planned", 3));
    var picture =
        Picture.of(List.of(new Picture.Stretch(0, 24, "", parts, List.of("reached"))), 12);
    assertThat(picture.boxes().get(1).width() * 4)
        .isCloseTo(picture.boxes().getFirst().width(), Offset.offset(1.0));
    assertThat(picture.today()).isEqualTo(360);
    assertThat(picture.svg()).contains("circle").doesNotContain("script");
  }

  private static Item effort(Progress progress) {
    return item(Kind.EFFORT, progress, Optional.empty());
  }

  private static Item aim(Optional<String> verdict) {
    return item(Kind.AIM, Progress.NONE, verdict);
  }

  private static Item item(Kind kind, Progress progress, Optional<String> verdict) {
    return new Item(
        UUID.randomUUID(),
        kind,
        "first",
        Optional.empty(),
        "",
        new Wording("Mål", "Aim"),
        1,
        progress,
        verdict,
        0,
        1);
  }
}
