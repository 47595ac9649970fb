package dk.klynge.organisation.subscription;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.OrganisationActions;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the news for a caller who asks. Who leads what is told only to those who may see people
/// everywhere, and that they were told is recorded.
@Service
public class FetchNews {

  private final Events events;
  private final Guard guard;
  private final AuditTrail audit;

  FetchNews(Events events, Guard guard, AuditTrail audit) {
    this.events = events;
    this.guard = guard;
    this.audit = audit;
  }

  @Transactional
  public List<Event> after(long number, int most) {
    var people = guard.may(OrganisationActions.READ_PEOPLE, new Scope.Everywhere());
    var subjects =
        Subscription.SUBJECTS.stream()
            .filter(subject -> people || !subject.equals(Subscription.PEOPLE))
            .toList();
    var news = events.after(number, subjects, most);
    if (news.stream().anyMatch(event -> event.subject().equals(Subscription.PEOPLE)))
      audit.looked(
          OrganisationActions.READ_PEOPLE,
          new Subject(
              "structure", "events", news.getFirst().number() + "–" + news.getLast().number()));
    return news;
  }
}
