package dk.klynge.planning.agreement;

import dk.klynge.planning.SplitOfTasks;
import dk.klynge.planning.agreement.saving.Content.Party;
import dk.klynge.planning.agreement.saving.Content.Section;
import dk.klynge.planning.agreement.saving.Tasks;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages show. Templates only read.
final class AgreementPages {

  private AgreementPages() {}

  record Option(String value, String text) {

    /// A leadership model that can be chosen.
    static Option of(SplitOfTasks split) {
      return new Option(split.id().value().toString(), split.model());
    }
  }

  /// @param scenario that is chosen; empty for what is in force
  /// @param sufficient how many of the networks have a sufficient plan
  record ListPage(String scenario, List<Option> scenarios, List<Row> rows, long sufficient) {}

  /// @param agreement empty where there is none
  /// @param models leadership models that a draft can take its tasks over from
  record Row(
      UUID network,
      String name,
      int institutions,
      int children,
      String agreement,
      String status,
      Saving saving,
      List<String> missing,
      boolean mayDraft,
      List<Option> models) {}

  /// @param basis which municipal clusters it is held against
  record Saving(
      BigDecimal planned,
      BigDecimal plannedPerChild,
      BigDecimal required,
      BigDecimal requiredPerChild,
      BigDecimal expected,
      String basis,
      String model,
      double tolerance) {}

  /// @param saving empty where the network is no longer in the scenario
  /// @param outdated that the leadership model was changed since; empty where it was not
  record ShowPage(
      UUID id,
      String name,
      int version,
      int latest,
      String scenario,
      State state,
      LocalDate from,
      Optional<LocalDate> until,
      List<Party> parties,
      List<Line> lines,
      BigDecimal total,
      Optional<Tasks> tasks,
      String outdated,
      List<Section> sections,
      Optional<Saving> saving,
      List<String> missing,
      Boards boards,
      List<Version> versions,
      Sent sent,
      boolean mayWork) {}

  /// @param text the status as a sentence
  /// @param acts how many there were, so that a form knows whether somebody was faster
  /// @param possible kinds of acts that can be done now
  record State(
      String code,
      String text,
      int acts,
      List<Done> done,
      List<Option> outstanding,
      List<String> possible) {}

  record Done(String text, LocalDate day, String by, Instant at) {}

  record Line(String institution, String source, String how, BigDecimal kroner) {}

  record Boards(List<Answer> answers, List<Option> members) {}

  /// @param day empty where the board has not answered
  /// @param unanswered institutions that it would merge with and that have not said the same
  record Answer(
      String institution, String text, Optional<LocalDate> day, String note, String unanswered) {}

  record Version(int number, Instant at, String by) {}

  /// What was sent and refused, and why; both empty when nothing was.
  record Sent(String refusal, Map<String, List<String>> fields) {
    static final Sent NOTHING = new Sent("", Map.of());
  }

  record EditPage(
      UUID id,
      String name,
      int based,
      String from,
      String until,
      List<EditForm.Row> rows,
      EditForm.TaskFields tasks,
      List<Option> models,
      String outdated,
      List<Section> sections,
      List<Option> members,
      List<Option> sources,
      Map<String, String> errors,
      String conflict,
      Optional<Saving> saving) {}
}
