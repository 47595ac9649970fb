package dk.klynge.processplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.processplan.ActivityPattern.Days;
import dk.klynge.processplan.ActivityPattern.Need;
import dk.klynge.processplan.PlanTemplate;
import dk.klynge.processplan.Schedule;
import dk.klynge.processplan.Schedule.Anchors;
import dk.klynge.processplan.Span;
import dk.klynge.processplan.Spot;
import dk.klynge.time.WorkingDays;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTests {

  private static final String HEAD =
      """
      key: small
      title: {da: Lille}
      themes: [{key: one, title: {da: Ét}}]
      activities:
      """;

  @Test
  void laidOutForAnyDaysNothingFallsOnADayOffAndEachComesAfterWhatItNeeds() throws IOException {
    var template = ReformOf2010Tests.shipped();
    for (int shift = 0; shift < 500; shift += 7)
      for (int months : new int[] {2, 4, 9}) {
        var decided = LocalDate.of(2026, 3, 2).plusDays(shift);
        var anchors = new Anchors(decided, decided.plusMonths(months).withDayOfMonth(1));
        sound(template, Schedule.of(template, anchors, List.of(Areas.NORD, Areas.SYD)).spans());
      }
  }

  private static void sound(PlanTemplate template, Map<Spot, Span> spans) {
    for (var entry : spans.entrySet()) {
      var pattern = template.activity(entry.getKey().key()).orElseThrow();
      if (pattern.timing().days() == Days.ANY) continue;
      var span = entry.getValue();
      assertThat(List.of(span.begins(), span.ends()))
          .as(entry.getKey().key())
          .allMatch(WorkingDays::isWorkingDay);
      for (var need : pattern.needs()) behind(entry.getKey(), span, need, spans);
    }
  }

  private static void behind(Spot spot, Span span, Need need, Map<Spot, Span> spans) {
    for (var other : spans.entrySet()) {
      var area = other.getKey().area();
      if (!other.getKey().key().equals(need.on())) continue;
      if (spot.area().isPresent() && area.isPresent() && !area.equals(spot.area())) continue;
      var end = other.getValue().ends();
      switch (need.kind()) {
        case FINISH_START -> assertThat(span.begins()).as(spot.key()).isAfterOrEqualTo(end);
        case FINISH_FINISH -> assertThat(span.ends()).as(spot.key()).isAfterOrEqualTo(end);
        case START_START ->
            assertThat(span.begins()).as(spot.key()).isAfterOrEqualTo(other.getValue().begins());
      }
    }
  }

  @Test
  void whatIsWrongIsToldAllAtOnceWithItsPlace() {
    var text =
        HEAD
            + """
              - {key: first, title: {da: Først}, theme: one, owner: HR, when: decison +3 days}
              - {key: second, theme: one, owner: NOBODY, when: decision}
            """;
    assertThat(problems(text))
        .containsExactlyInAnyOrder(
            "first moment decison +3 days", "second title ", "second choice NOBODY");
  }

  @Test
  void aNameThatIsNotThereAndACircleAreFound() {
    assertThat(
            problems(
                HEAD
                    + "  - {key: a, title: {da: A}, theme: two, owner: HR, when: end of x +1 days}"))
        .containsExactlyInAnyOrder("a unknown two", "a unknown x", "a unknown x");
    assertThat(
            problems(
                HEAD
                    + """
                      - {key: a, title: {da: A}, theme: one, owner: HR, when: decision, needs: [b]}
                      - {key: b, title: {da: B}, theme: one, owner: HR, when: start of a}
                    """))
        .singleElement()
        .asString()
        .contains(" circle ");
    assertThat(problems("key: [").getFirst()).contains(" yaml ");
  }

  private static List<String> problems(String text) {
    return switch (ReadTemplate.of(text)) {
      case Reading.Read _ -> List.of();
      case Reading.Unreadable(var problems) ->
          problems.stream().map(one -> one.where() + " " + one.kind() + " " + one.what()).toList();
    };
  }
}
