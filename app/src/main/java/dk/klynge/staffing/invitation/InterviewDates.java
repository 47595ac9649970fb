package dk.klynge.staffing.invitation;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarSource;
import dk.klynge.organisation.SignedInPerson;
import java.util.List;
import org.springframework.stereotype.Component;

/// Interviews that somebody was told of, as candidate or as member of a committee.
@Component
class InterviewDates implements CalendarSource {

  private final SignedInPerson signedIn;
  private final OwnInterviews own;

  InterviewDates(SignedInPerson signedIn, OwnInterviews own) {
    this.signedIn = signedIn;
    this.own = own;
  }

  @Override
  public List<CalendarEvent> events() {
    return signedIn.now().map(own::events).orElse(List.of()).stream()
        .map(event -> event.linked("/my-interviews"))
        .toList();
  }
}
