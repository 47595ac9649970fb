package dk.klynge.decision.ruling;

import dk.klynge.decision.ComingIntoForce.Standing;
import dk.klynge.documents.Attachments.Attachment;
import dk.klynge.documents.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A case: what was put forward, what was decided, how it comes into force.
///
/// @param errors of the form of revocation, by field; what was typed is in `filled`
record DecisionPage(
    Head head,
    Put put,
    @Nullable Ruled ruled,
    @Nullable Standing force,
    List<Part> parts,
    List<Attachment> attachments,
    Map<String, String> errors,
    Map<String, String> filled) {

  /// @param may the deeds to offer: decide, again, revoke, fulfil, and `scenario` to see that
  record Head(String id, String title, String state, Set<String> may) {}

  /// @param sound whether what is frozen still has the checksum it was frozen with
  record Put(
      Instant at,
      String by,
      String scenario,
      String scenarioId,
      int revision,
      List<String> recommendation,
      List<String> reasons,
      String previous,
      String next,
      String checksum,
      boolean sound) {}

  record Ruled(
      String outcome,
      String body,
      String meeting,
      String item,
      LocalDate on,
      @Nullable LocalDate effective,
      List<Case.Reason> reasons,
      List<Row> conditions,
      @Nullable Revoked revoked) {}

  /// @param overdue the deadline has passed and it is not fulfilled
  record Row(
      int number,
      String text,
      String responsible,
      @Nullable LocalDate deadline,
      boolean beforeForce,
      boolean overdue,
      @Nullable LocalDate fulfilled,
      String note) {}

  record Revoked(String body, LocalDate day, String reason) {}

  /// One part of the frozen dossier.
  record Part(String key, String title, List<Shown> blocks) {}

  /// A block of a paper as the page shows it; what a kind does not have is empty.
  ///
  /// @param kind heading, paragraph, bullets, facts, table
  record Shown(
      String kind,
      String text,
      int level,
      List<String> items,
      List<Paper.Fact> facts,
      List<Paper.Column> columns,
      List<List<String>> rows) {}

  /// The list of cases, and what is planned.
  record ListPage(List<ListRow> rows, List<Standing> planned, boolean mayPutForward) {}

  record ListRow(
      String id,
      String title,
      String state,
      Instant putForward,
      @Nullable LocalDate decided,
      String body,
      @Nullable LocalDate effective) {}

  /// The form with which a case is put forward.
  record PutForwardPage(
      Map<String, String> filled, List<Choice> scenarios, Map<String, String> errors) {}

  record Choice(String value, String text) {}

  /// The form of a decision.
  record RulingPage(
      Head head,
      Map<String, String> filled,
      List<String> outcomes,
      List<String> themes,
      List<Integer> rows,
      Map<String, String> errors,
      boolean meanwhile) {}
}
