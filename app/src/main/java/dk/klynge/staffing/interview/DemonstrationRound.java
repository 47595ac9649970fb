package dk.klynge.staffing.interview;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.InterviewRound.Terms;
import dk.klynge.staffing.InterviewRound.Window;
import dk.klynge.staffing.PostKind;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The committee of the demonstration municipality is to meet its candidates next week; who looks
/// at it may press the button that plans it.
@Component
class DemonstrationRound {

  private static final int DAYS = 3;

  private final KeepRounds keep;
  private final Campaigns campaigns;
  private final Committees committees;
  private final DemonstrationPeople people;

  DemonstrationRound(
      KeepRounds keep, Campaigns campaigns, Committees committees, DemonstrationPeople people) {
    this.keep = keep;
    this.campaigns = campaigns;
    this.committees = committees;
    this.people = people;
  }

  @EventListener
  @Order(72)
  void on(DemonstrationStoryBegun news) {
    people.as(
        Role.HR,
        () ->
            campaigns.all().stream()
                .filter(one -> one.kind() == PostKind.PEDAGOGICAL_LEADER)
                .filter(one -> one.state().equals("running"))
                .filter(one -> !committees.of(one.id()).isEmpty())
                .findFirst()
                .ifPresent(one -> keep.make(draft(one, news.day()))));
  }

  private static Draft draft(Campaign campaign, LocalDate today) {
    return new Draft(
        UUID.randomUUID(),
        campaign.id(),
        Optional.empty(),
        1,
        new Terms(45, 15, 15),
        windows(today.plusWeeks(1)));
  }

  private static List<Window> windows(LocalDate first) {
    return Stream.iterate(first, day -> day.plusDays(1))
        .filter(WorkingDays::isWorkingDay)
        .limit(DAYS)
        .map(day -> new Window(day, LocalTime.of(8, 30), LocalTime.of(16, 0)))
        .toList();
  }
}
