package dk.klynge.publishing.passage;

import dk.klynge.publishing.Audience;
import dk.klynge.publishing.Milestones;
import dk.klynge.publishing.published.PublicDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The milestones that parents may be told, as long as they are not long past.
@Component
class DatesForParents implements PublicDates {

  private final Milestones milestones;
  private final Clock clock;

  DatesForParents(Milestones milestones, Clock clock) {
    this.milestones = milestones;
    this.clock = clock;
  }

  @Override
  public List<PublicDate> coming(Locale language) {
    var monthAgo = LocalDate.now(clock).minusMonths(1);
    return milestones.all(language).stream()
        .filter(one -> one.audiences().contains(Audience.PARENTS))
        .filter(one -> !one.last().isBefore(monthAgo))
        .map(one -> new PublicDate(one.name(), one.first(), one.last(), one.provisional()))
        .sorted(Comparator.comparing(PublicDate::first))
        .toList();
  }
}
