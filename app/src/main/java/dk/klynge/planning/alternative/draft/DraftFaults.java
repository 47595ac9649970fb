package dk.klynge.planning.alternative.draft;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.alternative.draft.PutForward.Fault;
import dk.klynge.planning.alternative.history.Alternative;
import dk.klynge.planning.alternative.history.Alternative.Behalf;
import dk.klynge.planning.alternative.history.Reshaping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What is missing in a draft, or wrong, by the field where it can be mended.
record DraftFaults(Scenario original, Draft draft) {

  static final int LONGEST_TITLE = 200;

  Map<String, Fault> ofForm() {
    var faults = new LinkedHashMap<String, Fault>();
    if (draft.change() instanceof Draft.Change.Listed listed) listed(listed, faults);
    var words = draft.words();
    if (bad(words.title(), LONGEST_TITLE)) faults.put("title", Fault.of("title"));
    if (Behalf.of(words.kind()).isEmpty()) faults.put("behalfKind", Fault.of("behalf-kind"));
    if (bad(words.behalf(), LONGEST_TITLE)) faults.put("behalf", Fault.of("behalf"));
    if (bad(words.motivation(), Alternative.LONGEST_TEXT))
      faults.put("motivation", Fault.of("motivation"));
    return faults;
  }

  private void listed(Draft.Change.Listed listed, Map<String, Fault> faults) {
    var clusters = clusters();
    var institutions =
        original.institutions().stream().map(entry -> entry.id()).collect(Collectors.toSet());
    if (!institutions.containsAll(listed.to().keySet())
        || !listed.to().values().stream().allMatch(to -> exists(to, clusters)))
      faults.put("moves", Fault.of("moves.unknown"));
    if (!listed.to().containsValue(Draft.Change.Listed.FRESH)) return;
    if (bad(listed.newName(), LONGEST_TITLE)) faults.put("newName", Fault.of("new-name"));
    else if (original.clusters().stream()
        .anyMatch(each -> each.name().equalsIgnoreCase(listed.newName().strip())))
      faults.put("newName", Fault.of("new-name.taken", listed.newName().strip()));
  }

  private static boolean exists(String to, Set<ClusterId> clusters) {
    if (to.equals(Draft.Change.Listed.FRESH) || to.equals(Draft.Change.Listed.NOWHERE)) return true;
    return clusters.stream().anyMatch(id -> id.value().toString().equals(to));
  }

  private Set<ClusterId> clusters() {
    return original.clusters().stream().map(PlannedCluster::id).collect(Collectors.toSet());
  }

  private static boolean bad(String text, int longest) {
    return text.isBlank() || text.length() > longest;
  }

  /// What the changes themselves lack.
  Map<String, Fault> of(Reshaping reshaping) {
    return reshaping.none() ? Map.of("moves", Fault.of("moves")) : Map.of();
  }

  /// Institutions that the form may move, as an id that is one.
  static boolean isId(String text) {
    try {
      return InstitutionId.of(text).value() != null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
