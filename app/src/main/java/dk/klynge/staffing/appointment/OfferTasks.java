package dk.klynge.staffing.appointment;

import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.TaskSource;
import dk.klynge.ui.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/// An offer waits for an answer.
@Component
class OfferTasks implements TaskSource {

  private final AppointmentRows rows;
  private final SignedInPerson signedIn;
  private final Texts texts;

  OfferTasks(AppointmentRows rows, SignedInPerson signedIn, Texts texts) {
    this.rows = rows;
    this.signedIn = signedIn;
    this.texts = texts;
  }

  @Override
  public List<Task> tasks() {
    return signedIn.now().flatMap(rows::ofPerson).filter(AppointmentRow::isOpen).stream()
        .map(this::task)
        .toList();
  }

  private Task task(AppointmentRow row) {
    var what = texts.say("staffing.kind." + row.kind());
    var task = Task.of("staffing.appointment.task", "/my-offers", what, row.place());
    var by = row.answerBy();
    return by == null ? task : task.by(by);
  }
}
