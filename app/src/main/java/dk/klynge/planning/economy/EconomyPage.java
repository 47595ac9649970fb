package dk.klynge.planning.economy;

import dk.klynge.planning.ScenarioId;
import dk.klynge.ui.BarChart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The money of a scenario. Amounts are whole kroner; a saving below zero costs more.
///
/// @param verdict sentences about the whole
/// @param notes what the computation takes for granted, as sentences
/// @param query what the page was asked with, to be put behind the addresses of its files
record EconomyPage(
    Head head,
    List<String> verdict,
    List<Figure> figures,
    List<YearRow> years,
    BarChart course,
    List<SourceRow> sources,
    BarChart origins,
    List<GroupRow> clusters,
    List<GroupRow> areas,
    GroupRow total,
    SelfOwning selfOwning,
    List<String> notes,
    WhatIf whatIf,
    List<Option> scenarios,
    List<TrialRow> trials,
    String query,
    boolean mayExport) {

  /// @param version the version of the cost model that it is computed with
  /// @param trial the name of a model that is kept with the scenario; empty where it is not used
  /// @param tried whether figures of the form are used that are kept nowhere
  /// @param before what the scenario is compared with, in words
  /// @param today the day of the register; empty where it is compared with its baseline
  record Head(
      ScenarioId id,
      String name,
      LocalDate day,
      String model,
      int version,
      String trial,
      boolean tried,
      int prices,
      String before,
      Optional<LocalDate> today) {}

  record Figure(String label, String value) {}

  /// @param net saving less the costs of the change
  /// @param difference net less required
  record YearRow(
      int year,
      long administration,
      long freed,
      long pay,
      long posts,
      long saving,
      long costs,
      long net,
      long required,
      long difference) {}

  /// @param label where the saving comes from
  /// @param brief the same for under a bar
  /// @param phasedIn in the last year that is told apart
  /// @param inTheEnd when all pay is redefined
  record SourceRow(String label, String brief, long phasedIn, long inTheEnd) {}

  /// @param kind municipal, self_owning, special, network; empty for others than clusters
  record GroupRow(
      String name,
      String kind,
      int institutions,
      long children,
      long before,
      long after,
      long saving,
      long required,
      long difference,
      long oneOff) {}

  /// Whether self-owning institutions save as much as the municipal ones.
  ///
  /// @param municipal the name of the scenario that the municipal ones are taken from
  record SelfOwning(List<OwnedRow> rows, List<Verdict> verdicts, String municipal) {}

  record OwnedRow(
      String label,
      int institutions,
      long children,
      long saving,
      long perChild,
      long perInstitution) {}

  /// @param kind success, warning or info
  record Verdict(String kind, String sentence) {}

  /// @param fields the fields of the form as they were sent, to be kept
  /// @param based the latest version of the cost model
  record WhatIf(
      List<CostPages.FieldGroup> groups,
      Map<String, String> errors,
      List<CostPages.Change> changes,
      Map<String, String> fields,
      int based,
      boolean mayEdit,
      String nameError) {}

  record Option(String value, String text, boolean chosen) {}

  record TrialRow(UUID id, String name, String by, Instant at) {}
}
