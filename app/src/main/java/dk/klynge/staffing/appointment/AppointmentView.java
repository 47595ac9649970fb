package dk.klynge.staffing.appointment;

import dk.klynge.documents.Outbox;
import dk.klynge.guard.Guard;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.appointment.AppointmentPages.ShowPage;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Puts together the page of one appointment, which several controllers show.
@Component
class AppointmentView {

  static final String PAGE = "staffing/appointment";

  private final AppointmentRows rows;
  private final TermsRows terms;
  private final Outbox outbox;
  private final Texts texts;
  private final Guard guard;

  AppointmentView(AppointmentRows rows, TermsRows terms, Outbox outbox, Texts texts, Guard guard) {
    this.rows = rows;
    this.terms = terms;
    this.outbox = outbox;
    this.texts = texts;
    this.guard = guard;
  }

  /// For those who may appoint there.
  AppointmentRow find(AppointmentId id) {
    var row = rows.find(id).orElseThrow(NotFound::new);
    guard.require(StaffingActions.APPOINT, row.scope());
    return row;
  }

  ShowPage page(AppointmentRow row, Map<String, String> form, Map<String, String> errors) {
    return new ShowPage(
        row,
        terms.find(row.id()),
        terms.exception(row.id()),
        TermsNotes.of(row),
        because(row),
        outbox.of(AppointmentLetters.owner(row.id())),
        form,
        errors,
        List.of("offered", "accepted").contains(row.state()));
  }

  /// The page once more, with what was typed and what is wrong with it.
  String again(
      AppointmentRow row,
      Map<String, String> sent,
      Map<String, String> errors,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(row, sent, errors));
    return PAGE;
  }

  /// @param field where the reason is missing
  String withoutReason(
      AppointmentRow row,
      Map<String, String> sent,
      String field,
      Model model,
      HttpServletResponse response) {
    var errors = Map.of(field, texts.say("staffing.campaign.error.reason"));
    return again(row, sent, errors, model, response);
  }

  /// Why the register could not follow; empty where it could.
  String because(AppointmentRow row) {
    return Optional.ofNullable(row.hindrance())
        .map(key -> texts.say(key, row.arguments().toArray()))
        .orElse("");
  }
}
