package dk.klynge.leadership.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.leadership.ConversationTemplates.Standing;
import dk.klynge.leadership.ConversationTemplates.Template;
import dk.klynge.leadership.ConversationTemplates.Words;
import dk.klynge.leadership.Conversations.Meeting;
import dk.klynge.leadership.Conversations.Times;
import dk.klynge.leadership.conversation.Conversation.Preparation;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConversationRulesTests {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
  private static final PersonId LEADER = new PersonId(UUID.randomUUID());
  private static final PersonId OTHER = new PersonId(UUID.randomUUID());
  private static final Template LUS =
      new Template("lus", 1, words("LUS"), words("LUS"), List.of(2, 10), 60);

  private static Words words(String title) {
    return new Words(title, "", List.of("Hvordan?"));
  }

  private static Meeting meeting(Optional<LocalDate> heldOn) {
    return new Meeting(
        UUID.randomUUID(),
        "lus",
        LEADER,
        OTHER,
        Optional.empty(),
        new Times(DAY, LocalTime.of(9, 0), LocalTime.of(10, 0), ""),
        0,
        heldOn,
        Optional.empty(),
        false);
  }

  private static Conversation conversation(Meeting meeting) {
    return new Conversation(meeting, 0, 1, LEADER, Optional.empty());
  }

  private static Meeting calledOff() {
    var one = meeting(Optional.empty());
    return new Meeting(
        one.id(),
        one.kind(),
        LEADER,
        OTHER,
        one.cluster(),
        one.times(),
        1,
        one.heldOn(),
        one.next(),
        true);
  }

  @Test
  void whatOneHasWrittenIsHiddenUntilItIsSharedOrTheDayIsThere() {
    var planned = conversation(meeting(Optional.empty()));
    var hidden = Optional.of(new Preparation(1, List.of("a"), false));
    assertThat(planned.opens(hidden, DAY.minusDays(1))).isFalse();
    assertThat(planned.opens(hidden, DAY)).isTrue();
    assertThat(planned.opens(Optional.of(new Preparation(1, List.of(), true)), DAY.minusDays(9)))
        .isTrue();
    assertThat(conversation(meeting(Optional.of(DAY.minusDays(3)))).opens(hidden, DAY.minusDays(2)))
        .isTrue();
    assertThat(conversation(calledOff()).opens(hidden, DAY.plusDays(1))).isFalse();
  }

  @Test
  void aConversationIsDueWhenItsMonthHasComeAndNoneIsHeldOrPlanned() {
    var held = List.of(meeting(Optional.of(LocalDate.of(2026, 2, 3))));
    assertThat(LUS.standing(List.of(), LocalDate.of(2026, 1, 9))).isEqualTo(Standing.LATER);
    assertThat(LUS.standing(List.of(), LocalDate.of(2026, 2, 1))).isEqualTo(Standing.DUE);
    assertThat(LUS.standing(held, LocalDate.of(2026, 6, 1))).isEqualTo(Standing.HELD);
    assertThat(LUS.standing(held, LocalDate.of(2026, 10, 1))).isEqualTo(Standing.DUE);
    assertThat(LUS.standing(List.of(meeting(Optional.empty())), LocalDate.of(2026, 10, 1)))
        .isEqualTo(Standing.PLANNED);
    assertThat(LUS.standing(held, LocalDate.of(2027, 2, 1))).isEqualTo(Standing.DUE);
  }

  @Test
  void theWheelTellsTheSameAsPictureAndAsTable() {
    var wheel =
        YearWheel.of(
            List.of(LUS),
            List.of(meeting(Optional.empty())),
            DAY,
            _ -> "LUS med Bo",
            Locale.of("da"));
    assertThat(wheel.months()).hasSize(12);
    assertThat(wheel.months().get(1).falls()).containsExactly("LUS");
    assertThat(wheel.months().get(9).own()).containsExactly("LUS med Bo");
    assertThat(wheel.months().get(9).dots()).hasSize(2);
    assertThat(wheel.months().get(9).now()).isTrue();
    assertThat(wheel.months().getFirst().dots()).isEmpty();
  }

  @Test
  void aFormNamesWhatIsWrong() {
    var form =
        new ConversationForm(
            Map.of("day", "2026-10-19", "begins", "10.00", "ends", "9.00", "place", ""));
    assertThat(form.errors(DAY)).containsOnlyKeys("with", "kind", "day", "ends");
    assertThat(Agreement.errors(Map.of("text", " ", "who", "boss", "due", "i morgen")))
        .containsOnlyKeys("text", "who", "due");
  }
}
