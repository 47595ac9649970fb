package dk.klynge.planning.scenario;

import dk.klynge.planning.scenario.effect.EffectPage;
import dk.klynge.planning.scenario.history.ScenarioHead;
import dk.klynge.ui.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One scenario as people work on it.
///
/// @param search the id of the engine's search under way; empty when there is none
/// @param form key of the forms that put the engine to work
/// @param filled what was sent and refused, by field; empty when nothing was
record WorkbenchPage(
    ScenarioHead head,
    History history,
    EffectPage effect,
    List<ClusterRow> clusters,
    Chosen chosen,
    Choices choices,
    String search,
    String form,
    Map<String, List<String>> filled,
    String refusal) {

  /// @param undo the sentence of the act that would be taken back; empty when there is none
  record History(String undo, String redo, String last, String lastBy, Instant lastAt) {}

  /// Distances in metres.
  ///
  /// @param net how many institutions more than in the beginning
  /// @param marks `locked`, `new`, `touched`
  record ClusterRow(
      String id,
      String name,
      String kind,
      String area,
      int institutions,
      String net,
      long places,
      double mean,
      double largest,
      double diameter,
      String ages,
      int broken,
      Set<String> marks) {}

  /// The institutions that the table shows.
  record Chosen(String show, String text, List<SiteRow> rows, Paging paging) {}

  /// @param marks `locked` where it may not be moved, `own` where the reader may move it
  record SiteRow(
      String id,
      String name,
      String type,
      String area,
      String places,
      String cluster,
      Set<String> marks) {}

  record Choices(List<Option> clusters, List<Option> areas, List<Option> lockedAreas) {}

  record Option(String value, String text) {}
}
