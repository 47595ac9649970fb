package dk.klynge.planning.alternative;

import dk.klynge.documents.Attachments.Attachment;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.alternative.history.Names.MoveRow;
import dk.klynge.planning.alternative.history.TrialWords.LineRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One alternative with its test and its history.
///
/// @param may what the reader may do with it now: the codes of steps, `adopt`, `attach`
/// @param sent what was sent and refused, by field
/// @param error why it was refused
record AlternativePage(
    Head head,
    Own own,
    List<MoveRow> moves,
    List<String> shapes,
    Result result,
    List<Other> others,
    int unchanged,
    List<Link> conflicts,
    List<HistoryRow> history,
    List<Attachment> attachments,
    Set<String> may,
    Map<String, String> sent,
    String error) {

  /// The clusters that are the sender's own, and why these.
  record Own(List<String> clusters, String why) {}

  /// @param adoptedAt revision of the scenario, 0 while it is not adopted
  record Head(
      AlternativeId id,
      int version,
      String title,
      String motivation,
      String behalfKind,
      String behalf,
      String by,
      Instant at,
      String proposal,
      String proposalId,
      int revision,
      String drawnUrl,
      String state,
      Optional<LocalDate> deadline,
      int adoptedAt) {}

  /// @param ruling `passes` or `fails` where people overruled the test, else empty
  record Result(
      String verdict,
      String principles,
      String others,
      String ruling,
      String rulingReason,
      String rulingBy,
      int tolerances,
      Instant at,
      List<LineRow> lines) {}

  /// A third party.
  ///
  /// @param leaders who lead it, by role
  record Other(
      String name,
      String judgement,
      List<String> institutions,
      List<String> leaders,
      List<LineRow> lines) {}

  record Link(String url, String text) {}

  record HistoryRow(
      String code,
      String sentence,
      String by,
      Instant at,
      String reason,
      Optional<LocalDate> deadline) {}
}
