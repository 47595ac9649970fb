package dk.klynge.development.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the pages show.
final class SupportPages {

  private SupportPages() {}

  record Option(String value, String text) {}

  /// @param team whether the reader plans support; others see what is offered and what is their own
  record HomePage(
      boolean team,
      boolean mayWant,
      List<NeedRow> open,
      List<VisitRow> coming,
      List<String> months,
      List<LoadRow> load,
      List<Option> offers) {}

  record NeedRow(
      UUID id, String place, String theme, String urgency, LocalDate said, String state) {}

  record VisitRow(UUID need, String place, String consultant, LocalDate day, String hours) {}

  /// @param months hours as text, with whether it is more than there is
  record LoadRow(
      UUID id,
      String name,
      String subjects,
      String capacity,
      List<Month> months,
      String away,
      List<VisitRow> clashes) {}

  record Month(String hours, boolean over) {}

  record TeamPage(boolean may, List<String> months, List<LoadRow> rows) {}

  record FormPage(
      ConsultantForm form,
      List<Option> subjects,
      List<Option> accounts,
      Map<String, String> errors,
      boolean overtaken) {}

  record ConsultantPage(
      UUID id,
      String name,
      String email,
      String subjects,
      String capacity,
      String period,
      String known,
      List<AwayRow> away,
      List<TieRow> ties,
      List<Option> places,
      List<Option> kinds,
      Map<String, String> form,
      Map<String, String> errors) {}

  record AwayRow(UUID id, LocalDate first, LocalDate last) {}

  record TieRow(UUID id, String place, String kind, String until) {}

  record AgreementsPage(boolean may, List<AgreementRow> rows) {}

  /// @param state coming, current or ended
  record AgreementRow(
      UUID id, String place, String kind, String offers, String period, String state) {}

  record AgreementPage(
      Map<String, String> fields,
      List<String> chosen,
      List<Option> places,
      List<Option> offers,
      Map<String, String> errors,
      boolean overtaken) {}
}
