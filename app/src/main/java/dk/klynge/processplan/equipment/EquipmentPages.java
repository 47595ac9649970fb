package dk.klynge.processplan.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the pages show.
final class EquipmentPages {

  private EquipmentPages() {}

  record Option(String value, String text) {}

  /// @param missing on the first day, in all clusters
  record ListPage(
      List<Row> rows,
      int missing,
      List<Waits> waits,
      List<Option> clusters,
      boolean mayEquip,
      Map<String, String> form,
      Map<String, String> errors) {}

  record Row(
      UUID cluster,
      String name,
      LocalDate firstDay,
      int missing,
      int late,
      int settled,
      int all,
      int withdraw) {}

  /// How much waits for somebody.
  record Waits(String who, int count) {}

  record ClusterPage(
      UUID cluster,
      String name,
      LocalDate firstDay,
      int version,
      int newest,
      int missing,
      List<Waits> waits,
      List<Part> parts,
      int withdraw,
      boolean mayEquip,
      Map<String, String> form,
      List<String> ticked,
      Map<String, String> errors) {}

  /// @param kind system or task
  record Part(String kind, List<ItemRow> items) {}

  /// @param tick id and version, as the form sends them
  record ItemRow(
      String tick,
      String id,
      String title,
      String whom,
      LocalDate neededFrom,
      String state,
      String told,
      String waitsFor,
      boolean late) {}

  record TextPage(
      int version, String text, String note, boolean mayChange, Map<String, String> errors) {}
}
