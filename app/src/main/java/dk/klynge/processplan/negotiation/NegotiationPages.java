package dk.klynge.processplan.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages show.
final class NegotiationPages {

  private NegotiationPages() {}

  record Option(String value, String text) {}

  record ListPage(
      List<Row> rows,
      List<Negotiations.Union> unions,
      boolean mayNegotiate,
      Map<String, String> form,
      Map<String, String> errors) {}

  /// @param next when the next meeting is, as text
  record Row(
      UUID id,
      String title,
      String tracks,
      String unions,
      String state,
      String stateText,
      String next,
      int waiting) {}

  record OpenPage(
      Map<String, String> form,
      List<String> tracks,
      List<String> unions,
      List<String> posts,
      List<Option> allUnions,
      List<Option> allPosts,
      Map<String, String> errors) {}

  /// @param inside whether agenda, outcome and drafts are shown
  record ShowPage(
      UUID id,
      int version,
      String title,
      Facts facts,
      List<MeetingRow> meetings,
      List<VersionRow> versions,
      List<Waiting> waiting,
      List<ActRow> acts,
      boolean inside,
      May may,
      Map<String, String> form,
      Map<String, String> errors,
      List<String> parties) {}

  /// @param reason why it was broken off
  record Facts(
      String tracks, String unions, String posts, String state, String stateText, String reason) {}

  record May(boolean keep, List<String> acts) {}

  /// @param state to-come, held, called-off
  record MeetingRow(
      UUID id,
      String title,
      String when,
      boolean confirmed,
      String state,
      String place,
      String purpose,
      List<String> agenda,
      String outcome,
      String calledOff,
      String participants) {}

  record VersionRow(
      UUID id,
      String name,
      boolean signed,
      LocalDate day,
      String note,
      String file,
      String signedBy) {}

  /// @param url empty where the reader may not go there
  record Waiting(String what, String url) {}

  record ActRow(String kind, LocalDate day, String reason) {}

  record MeetingPage(
      UUID negotiation,
      String negotiationTitle,
      String heading,
      MeetingForm form,
      boolean fresh,
      List<MeetingForm.Row> rows,
      List<Option> accounts,
      Map<String, String> errors,
      Optional<Meeting> now) {}
}
