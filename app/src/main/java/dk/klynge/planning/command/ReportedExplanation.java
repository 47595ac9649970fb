package dk.klynge.planning.command;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.explain.Alternative;
import dk.klynge.engine.clustering.explain.Explainer;
import dk.klynge.engine.clustering.explain.Explanation;
import dk.klynge.engine.clustering.explain.Placed;
import dk.klynge.engine.clustering.explain.Room;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Why each cluster of a plan is as it is, for programs to read.
record ReportedExplanation(Finished plan) {

  /// Up to so many sites it is told without being asked for: a second or two at most.
  static final int UNASKED = 2_000;

  boolean cheap() {
    return plan.asked().sites().size() <= UNASKED;
  }

  List<Map<String, Object>> clusters() {
    return Explainer.of(plan.asked().problem(), plan.proposal().clustering()).all().stream()
        .map(ReportedExplanation::cluster)
        .toList();
  }

  private static Map<String, Object> cluster(Explanation explanation) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("cluster", explanation.cluster());
    entry.put("value", explanation.value());
    entry.put("binding", explanation.binding().stream().map(Room::rule).distinct().toList());
    entry.put("limits", explanation.rooms().stream().map(ReportedExplanation::room).toList());
    entry.put("sites", explanation.sites().stream().map(ReportedExplanation::site).toList());
    return entry;
  }

  private static Map<String, Object> room(Room room) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("rule", room.rule());
    if (!room.about().isEmpty()) entry.put("about", room.about());
    entry.put("value", room.value());
    entry.put("bound", room.bound());
    entry.put("left", room.left());
    entry.put("standing", room.standing());
    entry.put("hinders", room.hinders());
    return entry;
  }

  private static Map<String, Object> site(Placed placed) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("site", placed.site());
    entry.put("toCentre", placed.toCentre());
    placed
        .nearest()
        .ifPresent(other -> {
          entry.put("nearestCluster", other.cluster());
          entry.put("toNearestCentre", other.toCentre());
        });
    entry.put("ground", placed.ground());
    placed.best().ifPresent(best -> entry.put("best", step(best)));
    entry.put("moves", placed.moves().stream().map(ReportedExplanation::step).toList());
    return entry;
  }

  private static Map<String, Object> step(Alternative alternative) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("cluster", alternative.cluster());
    alternative.exchanged().ifPresent(site -> entry.put("exchangedWith", site));
    entry.put("cost", alternative.change().cost());
    if (!alternative.change().allowed())
      entry.put(
          "breaks",
          alternative.change().breaks().stream().map(ReportedExplanation::broken).toList());
    return entry;
  }

  private static Map<String, Object> broken(Broken broken) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("rule", broken.rule());
    broken.cluster().ifPresent(cluster -> entry.put("cluster", cluster));
    entry.put("value", broken.value());
    entry.put("bound", broken.bound());
    return entry;
  }
}
