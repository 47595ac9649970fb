package dk.klynge.planning.umbrella;

import dk.klynge.documents.Attachments.Attachment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the pages show. Templates only read.
final class ModelPages {

  private ModelPages() {}

  record ListPage(List<Organisation> organisations, boolean mayEdit) {}

  /// @param institutions that are self-owning and belong to it today, and their places
  record Organisation(UUID id, String name, int institutions, long places, List<Row> models) {}

  /// @param outcome of the latest assessment; empty when there is none
  record Row(UUID id, String name, String kind, String criteria, String outcome, String reason) {}

  /// @param version that is shown, `latest` the newest one
  record ShowPage(
      UUID id,
      Organisation organisation,
      int version,
      int latest,
      Content.Text text,
      String kind,
      Criteria criteria,
      List<Judged> assessments,
      List<Attachment> documents,
      List<Version> versions,
      String networks,
      Map<String, String> sent,
      Map<String, String> errors,
      boolean mayEdit) {}

  /// @param key empty where the model has none
  /// @param figures the model's own beside those of the set
  /// @param own where a set with the model's figures is made; empty where they agree
  record Criteria(String key, String name, List<Figure> figures, String own) {}

  /// @param model what the model says, `set` what the criteria set asks for
  record Figure(String label, String model, String set, boolean differs) {}

  record Judged(String outcome, LocalDate day, String reason, int version, String by, Instant at) {}

  record Version(int number, Instant at, String by) {}

  /// @param based version that the form was made from; 0 for a new model
  /// @param conflict who saved meanwhile; empty when nobody did
  record FormPage(
      String title,
      String action,
      String back,
      int based,
      Map<String, String> values,
      Map<String, String> errors,
      List<Option> umbrellas,
      List<Option> kinds,
      List<Option> criteria,
      String conflict) {}

  record Option(String value, String text) {}

  record TemplatePage(
      String chosen,
      List<Option> templates,
      String description,
      List<Matched> organisations,
      List<Option> register,
      int matches) {}

  /// An organisation of the template.
  ///
  /// @param umbrella the one of the register that has its name; empty when none has
  record Matched(String name, String umbrella, List<String> models) {}
}
