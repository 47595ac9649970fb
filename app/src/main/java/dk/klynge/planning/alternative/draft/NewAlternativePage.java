package dk.klynge.planning.alternative.draft;

import dk.klynge.planning.alternative.history.Names.MoveRow;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The form for an alternative, in two steps: which clusters, then what is to be changed. One that
/// was drawn has its changes already.
///
/// @param step clusters or changes
/// @param drawn the scenario in which it was drawn; empty for one that is listed
/// @param left moves of the drawing that cannot be made in the published proposal
/// @param targets where an institution can be moved to
/// @param filled what was sent, by field
/// @param errors by field
record NewAlternativePage(
    String step,
    String scenario,
    int revision,
    String name,
    List<ClusterRow> clusters,
    List<SiteRow> sites,
    List<Option> targets,
    String drawn,
    List<MoveRow> moves,
    int left,
    Map<String, String> filled,
    Map<String, String> errors,
    Party party,
    String form) {

  /// For whom it is put forward.
  ///
  /// @param own what the caller answers for, as a sentence; empty for staff, who name the party
  /// @param groups parties that staff can name, kind by kind
  record Party(String own, List<Group> groups, String named) {}

  record Option(String value, String text) {}

  record Group(String name, List<Option> options) {}

  /// @param marks `chosen`
  record ClusterRow(String id, String name, String area, int institutions, Set<String> marks) {}

  /// @param to where it was to be moved when the form was sent; empty: it stays
  record SiteRow(String id, String name, String places, String cluster, String to) {}
}
