package dk.klynge.planning.alternative.draft;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.ScenarioId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The fields of the form: `scenario`, `revision`, `cluster` (several: whose institutions are
/// offered), `to.<institution>`, `newName`, `drawn`, `title`, `motivation`, `behalf`, `behalfKind`,
/// `party` and `form`.
record DraftForm(Map<String, List<String>> fields) {

  private static final String TO = "to.";

  String one(String field) {
    return all(field).stream().findFirst().orElse("");
  }

  List<String> all(String field) {
    return fields.getOrDefault(field, List.of()).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /// The scenario in which it was drawn; empty where it is listed.
  String drawn() {
    return one("drawn");
  }

  int revision() {
    try {
      return Integer.parseInt(one("revision"));
    } catch (NumberFormatException _) {
      return -1;
    }
  }

  String key() {
    return one("form").isEmpty() ? UUID.randomUUID().toString() : one("form");
  }

  /// @throws IllegalArgumentException where an id is none
  Draft draft(List<Draft.File> files) {
    return new Draft(
        key(),
        ScenarioId.of(one("scenario")),
        revision(),
        drawn().isEmpty()
            ? new Draft.Change.Listed(moves(), one("newName"))
            : new Draft.Change.Drawn(ScenarioId.of(drawn())),
        new Draft.Words(
            one("title"), one("motivation"), one("behalfKind"), one("behalf"), one("party")),
        files);
  }

  private Map<InstitutionId, String> moves() {
    var moves = new HashMap<InstitutionId, String>();
    for (var field : fields.keySet())
      if (field.startsWith(TO) && !one(field).isEmpty())
        moves.put(InstitutionId.of(field.substring(TO.length())), one(field));
    return moves;
  }
}
