package dk.klynge.publicsite.sheet;

import dk.klynge.publicsite.HousePages.Named;
import dk.klynge.publicsite.HousePages.Place;
import dk.klynge.publicsite.sheet.SheetsMade.Made;
import dk.klynge.publicsite.sheet.ShowBatch.BatchLine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The page on which sheets are chosen.
///
/// @param problem key of what is missing; empty where nothing is
/// @param minutes about how long all of them take; 0 where it is less than one
/// @param batches ZIP files of the reader that are made in the background
/// @param rows institutions of the chosen area or cluster; none while all are chosen
record SheetsPage(
    Choice choice,
    String problem,
    List<AreaOption> areas,
    int houses,
    int sheets,
    int minutes,
    List<Row> rows,
    List<Made> made,
    List<BatchLine> batches) {

  private static final int A_MINUTE = 900;

  /// @param value empty for institutions in no area
  record AreaOption(String value, String name, List<Option> clusters) {}

  record Option(String value, String name) {}

  record Row(UUID id, String name, String cluster) {}

  /// @param own institutions that the reader may make sheets for
  static SheetsPage of(Choice choice, List<Place> own, List<Made> made, List<BatchLine> batches) {
    var meant = own.stream().filter(choice::means).toList();
    var sheets = choice.sheets(meant.size());
    var few = !choice.place().equals("all") || meant.size() <= 20;
    return new SheetsPage(
        choice,
        problem(choice, meant),
        areas(own),
        meant.size(),
        sheets,
        sheets / A_MINUTE,
        few ? meant.stream().map(SheetsPage::row).toList() : List.of(),
        made,
        batches);
  }

  private static String problem(Choice choice, List<Place> meant) {
    if (meant.isEmpty()) return "publicsite.sheets.no-house";
    return choice.sheets(meant.size()) == 0 ? "publicsite.sheets.no-choice" : "";
  }

  private static Row row(Place house) {
    return new Row(house.id(), house.name(), house.cluster().map(Named::name).orElse(""));
  }

  private static List<AreaOption> areas(List<Place> own) {
    var clusters = new LinkedHashMap<Optional<Named>, Set<Named>>();
    for (var house : own)
      house
          .cluster()
          .ifPresentOrElse(
              one -> clusters.computeIfAbsent(house.area(), _ -> new LinkedHashSet<>()).add(one),
              () -> clusters.computeIfAbsent(house.area(), _ -> new LinkedHashSet<>()));
    return clusters.entrySet().stream()
        .map(SheetsPage::area)
        .sorted(Comparator.comparing(AreaOption::name))
        .toList();
  }

  private static AreaOption area(Map.Entry<Optional<Named>, Set<Named>> found) {
    return new AreaOption(
        found.getKey().map(area -> "area:" + area.id()).orElse(""),
        found.getKey().map(Named::name).orElse(""),
        found.getValue().stream()
            .map(one -> new Option("cluster:" + one.id(), one.name()))
            .sorted(Comparator.comparing(Option::name))
            .toList());
  }
}
