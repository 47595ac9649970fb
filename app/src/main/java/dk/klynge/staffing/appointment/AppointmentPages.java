package dk.klynge.staffing.appointment;

import dk.klynge.documents.Outbox.Posted;
import dk.klynge.staffing.appointment.TermsRows.TermsCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages show. Templates only read.
final class AppointmentPages {

  private AppointmentPages() {}

  /// @param hindered accepted ones whose day has come but that the register could not follow
  record ListPage(
      List<AppointmentRow> rows,
      List<Hindered> hindered,
      String campaign,
      String state,
      List<Option> campaigns,
      List<Option> states,
      boolean mayAnnounce) {}

  /// @param because why, as a sentence
  record Hindered(AppointmentRow row, String because) {}

  record Option(String value, String text) {}

  /// @param exception why the terms are others than the person had
  /// @param notes keys of sentences to know about pay and terms
  record ShowPage(
      AppointmentRow row,
      Optional<TermsCase> terms,
      Optional<String> exception,
      List<String> notes,
      String because,
      List<Posted> letters,
      Map<String, String> form,
      Map<String, String> errors,
      boolean mayWithdraw) {}

  record OfferPage(
      Map<String, String> form,
      Map<String, String> errors,
      List<Option> posts,
      List<Option> candidates) {}

  /// @param known whether the account belongs to a person of the register
  record OwnPage(boolean known, List<Own> offers) {}

  record Own(AppointmentRow row, boolean open, boolean late, List<String> notes) {}
}
