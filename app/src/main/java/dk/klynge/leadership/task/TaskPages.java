package dk.klynge.leadership.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages of the distribution show, in the language of the page.
final class TaskPages {

  private TaskPages() {}

  /// @param state none, draft or settled
  /// @param settledBefore a settled version exists beside the draft
  record Head(
      UUID cluster,
      String team,
      String state,
      int version,
      int edition,
      Optional<LocalDate> settledOn,
      String settledBy,
      String note,
      boolean settledBefore) {}

  /// @param state GAP, DOUBLE or PLACED
  /// @param why of a gap, as a sentence; empty where there is none
  record Row(
      String code,
      String name,
      String text,
      String place,
      String state,
      String why,
      String leads,
      String helps,
      String staff,
      String reason,
      BigDecimal hours) {}

  record Group(String key, List<Row> rows) {}

  /// @param houses that the member leads, by name
  record LoadRow(
      String name,
      String role,
      String houses,
      int employees,
      BigDecimal tasks,
      BigDecimal crossCutting,
      BigDecimal hours,
      BigDecimal week,
      BigDecimal part,
      boolean tooMuch) {}

  record CrossRow(UUID id, String name, String person, BigDecimal hours, boolean left) {}

  record Choice(String value, String text, boolean chosen) {}

  record Counts(int gaps, int doubles, int placed, int all) {}

  /// @param form names the form for a new cross-cutting area, so that it adds one only
  record TasksPage(
      Head head,
      Counts counts,
      List<Group> groups,
      List<LoadRow> loads,
      List<CrossRow> crossCutting,
      List<Choice> people,
      String form,
      Map<String, String> typed,
      Map<String, String> errors,
      boolean mayWrite,
      boolean maySettle,
      Optional<LocalDate> shownSince) {}

  record PersonField(
      String id, String name, String role, String part, String hours, boolean houseLeader) {}

  /// @param theirs what another has saved meanwhile, as sentences; empty without a conflict
  record PlacePage(
      Head head,
      String code,
      String name,
      String text,
      String kind,
      boolean house,
      String mode,
      List<PersonField> people,
      String staff,
      String reason,
      int edition,
      List<String> needs,
      List<String> theirs,
      Map<String, String> errors) {}

  record VersionLine(int version, Optional<LocalDate> settledOn, String settledBy, String note) {}

  record VersionsPage(UUID cluster, String team, List<VersionLine> versions) {}

  /// @param change new, gone, changed or same
  record Difference(String name, String before, String after, String change) {}

  record ComparePage(
      UUID cluster,
      String team,
      List<Choice> from,
      List<Choice> to,
      List<Difference> differences,
      int changed) {}

  record Tally(
      String name, int clusterLeader, int houseLeader, int each, int several, int nobody) {}

  /// @param cells one for each cluster that is shown side by side
  record SideRow(String name, List<String> cells) {}

  record SidePage(
      List<Choice> clusters,
      List<String> shown,
      List<Tally> tallies,
      List<SideRow> rows,
      int settled,
      int all) {}

  record Leader(String name, String role, String place) {}

  record WhoPage(
      Head head,
      List<Leader> leaders,
      List<Group> groups,
      List<CrossRow> crossCutting,
      boolean mayShow,
      boolean belongs,
      Optional<LocalDate> shownSince) {}

  record ShownTeam(UUID cluster, String team, String area, LocalDate since) {}

  record ShownPage(List<ShownTeam> teams) {}
}
