package dk.klynge.organisation.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.documents.Formulas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The upper level of the national daycare register: the daginstitution, which is a cluster with
/// one board or an institution that stands alone. Semicolons and a byte order mark, as the
/// register's own export has them.
///
/// A network is none: its institutions keep their boards. The number is left empty where the
/// register must give one, and the basis in law where ours does not say it.
final class DaycareRegister {

  private static final String NUMBER = "daginstitution";
  private static final List<String> HEADING =
      List.of(
          "daginstitutionsNummer",
          "daginstitutionsNavn",
          "ejerformKode",
          "lovgrundlagKode",
          "admKommuneKode");
  private static final Map<String, String> OWNERSHIP =
      Map.of(
          "municipal", "1", "special", "1", "self_owning", "2", "private", "3", "outsourced", "4");

  private DaycareRegister() {}

  static byte[] csv(Structure structure) {
    var lines = new ArrayList<List<String>>();
    lines.add(HEADING);
    for (var unit : structure.units())
      if (unit.is("cluster")) lines.add(line(unit, members(structure, unit.id())));
      else if (unit.is("institution") && standsAlone(structure, unit))
        lines.add(line(unit, List.of(unit)));
    return ("\uFEFF"
            + lines.stream()
                .map(cells ->
                    cells.stream().map(DaycareRegister::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "", "\r\n")))
        .getBytes(UTF_8);
  }

  private static boolean standsAlone(Structure structure, Unit unit) {
    return structure.units().stream()
        .noneMatch(
            each -> each.is("cluster") && unit.parent().filter(each.id()::equals).isPresent());
  }

  private static List<Unit> members(Structure structure, UUID cluster) {
    return structure.units().stream()
        .filter(unit -> unit.is("institution") && unit.parent().filter(cluster::equals).isPresent())
        .toList();
  }

  private static List<String> line(Unit unit, List<Unit> members) {
    var owned = unit.is("cluster") ? unit.kind() : unit.ownership();
    return List.of(
        number(unit, members),
        unit.name(),
        OWNERSHIP.getOrDefault(owned, ""),
        "",
        municipality(members));
  }

  /// Its own, or the one that all its institutions have in common.
  private static String number(Unit unit, List<Unit> members) {
    var own = unit.ids().getOrDefault(NUMBER, "");
    if (!own.isEmpty()) return own;
    var common =
        members.stream().map(each -> each.ids().getOrDefault(NUMBER, "")).distinct().toList();
    return common.size() == 1 ? common.getFirst() : "";
  }

  /// The code of the municipality, where the register knows it by its code.
  private static String municipality(List<Unit> members) {
    var codes =
        members.stream()
            .map(each -> each.address().municipality())
            .filter(text -> text.matches("[0-9]{3,4}"))
            .distinct()
            .toList();
    return codes.size() == 1 ? codes.getFirst() : "";
  }

  private static String cell(String text) {
    var safe = Formulas.neutralise(text);
    return safe.matches("(?s).*[;\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
