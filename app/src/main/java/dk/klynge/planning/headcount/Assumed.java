package dk.klynge.planning.headcount;

import dk.klynge.organisation.Entry;
import dk.klynge.planning.CostModel;
import dk.klynge.planning.PlannedCluster;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;

/// What a forecast takes for granted; every number can be tried otherwise.
///
/// @param leaders who lead an institution that comes into a cluster and did not lead in one before
/// @param deputies of these institutions
/// @param clusterLeaders new posts of cluster leaders
/// @param fromLeaders percent of them who led one of these institutions
/// @param departmentPosts posts of department leaders in these institutions
/// @param leaderTurnover percent of the leaders who leave within a year
/// @param deputyTurnover percent of the deputies who leave within a year
/// @param from the day that the numbers are known for
/// @param effective the day on which the new posts are taken up
record Assumed(
    int leaders,
    int deputies,
    int clusterLeaders,
    double fromLeaders,
    int departmentPosts,
    double leaderTurnover,
    double deputyTurnover,
    LocalDate from,
    LocalDate effective) {

  /// As the scenario and the cost model have it.
  static Assumed of(
      CostModel model,
      List<Entry> institutions,
      List<PlannedCluster> before,
      List<PlannedCluster> after,
      LocalDate from) {
    var old = LeaderPosts.placed(before);
    var now = LeaderPosts.placed(after);
    var joining =
        institutions.stream()
            .filter(entry -> {
              var cluster = now.get(entry.id());
              var was = old.get(entry.id());
              return cluster != null
                  && !LeaderPosts.isNetwork(cluster)
                  && (was == null || LeaderPosts.isNetwork(was));
            })
            .toList();
    return new Assumed(
        joining.size(),
        LeaderPosts.of(model, joining, before).deputies(),
        (int) fresh(before, after),
        model.people().fromLeaders(),
        LeaderPosts.of(model, joining, after).departmentLeaders(),
        model.people().leaderTurnover(),
        model.people().deputyTurnover(),
        from,
        LocalDate.of(model.effective(), 1, 1));
  }

  /// The posts of cluster leaders that there were none of before.
  private static long fresh(List<PlannedCluster> before, List<PlannedCluster> after) {
    var existing = new HashSet<>();
    for (var cluster : before) if (!cluster.members().isEmpty()) existing.add(cluster.id());
    return after.stream()
        .filter(one -> !one.members().isEmpty() && !LeaderPosts.isNetwork(one))
        .filter(one -> !existing.contains(one.id()))
        .count();
  }

  /// Years until the new posts are taken up; 0 where that day is past.
  double years() {
    return Math.max(0, ChronoUnit.DAYS.between(from, effective)) / 365.25;
  }

  /// Posts that leaders leave because they become cluster leaders.
  int leadersWhoRise() {
    return Math.min(leaders, (int) Math.round(clusterLeaders * fromLeaders / 100));
  }

  /// The chance that a leader has left before the effective day. Turnover is the share that leaves
  /// within a year, so that over `years` the share (1 − turnover)^years is left.
  double leaderLeaves() {
    return 1 - Math.pow(1 - leaderTurnover / 100, years());
  }

  double deputyLeaves() {
    return 1 - Math.pow(1 - deputyTurnover / 100, years());
  }
}
