package dk.klynge.development.roadmap;

import dk.klynge.development.roadmap.Item.Kind;
import dk.klynge.development.roadmap.Item.Progress;
import dk.klynge.development.roadmap.RoadmapNotes.Note;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// In the demonstration municipality the first horizon is under way: some efforts are done, some
/// begun, and one aim is evaluated.
@Component
class DemonstrationRoadmap {

  private static final String EVIDENCE =
      "Alle klynger har holdt opstartsmøde. Referaterne ligger hos områdecheferne.";
  private static final String JUDGED =
      "Fem af de seks klynger, vi har talt med, følger selv op på deres mål. Én beder stadig om hjælp til mødeledelsen.";

  private final ReviseRoadmap revise;
  private final RoadmapRows rows;
  private final DemonstrationPeople people;
  private final Guard guard;
  private final Clock clock;

  DemonstrationRoadmap(
      ReviseRoadmap revise,
      RoadmapRows rows,
      DemonstrationPeople people,
      Guard guard,
      Clock clock) {
    this.revise = revise;
    this.rows = rows;
    this.people = people;
    this.guard = guard;
    this.clock = clock;
  }

  @EventListener
  void on(DemonstrationStoryBegun news) {
    people.as(Role.SUPPORT_TEAM, () -> tell(news.day()));
  }

  private void tell(LocalDate today) {
    revise.set(Optional.of(today.minusMonths(4)), 1, List.of());
    var first = rows.items().stream().filter(one -> one.horizon().equals("first")).toList();
    var efforts = first.stream().filter(one -> one.kind() == Kind.EFFORT).toList();
    for (int i = 0; i < efforts.size(); i++) {
      var begun = Optional.of(today.minusMonths(3));
      if (i < 2)
        keep(
            efforts.get(i),
            new Progress(begun, Optional.of(today.minusMonths(1)), Optional.empty(), ""));
      else if (i < 5)
        keep(efforts.get(i), new Progress(begun, Optional.empty(), Optional.empty(), ""));
    }
    efforts.stream().findFirst().ifPresent(one -> note(one, Optional.empty(), EVIDENCE, today));
    first.stream()
        .filter(one -> one.kind() == Kind.AIM)
        .findFirst()
        .ifPresent(one -> note(one, Optional.of("partly"), JUDGED, today));
  }

  private void keep(Item one, Progress progress) {
    revise.keep(
        new Item(
            one.id(),
            one.kind(),
            one.horizon(),
            one.theme(),
            guard.name(),
            one.wording(),
            one.number(),
            progress,
            one.verdict(),
            one.notes(),
            one.version()));
  }

  private void note(Item one, Optional<String> verdict, String words, LocalDate today) {
    revise.note(
        UUID.randomUUID(), one, new Note(verdict, words, "", today, clock.instant(), guard.name()));
  }
}
