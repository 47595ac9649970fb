package dk.klynge.planning.bench.clustering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Judges a division of the sites into clusters from the file alone, with nothing of the engine.
final class Check {

  private final Instance instance;
  private final Metric metric;
  private final List<String> broken = new ArrayList<>();
  private final Map<Integer, List<Integer>> neighbours = new HashMap<>();

  private Check(Instance instance) {
    this.instance = instance;
    this.metric = new Metric(instance);
    for (int[] edge : instance.rules().edges()) {
      neighbours.computeIfAbsent(edge[0], _ -> new ArrayList<>()).add(edge[1]);
      neighbours.computeIfAbsent(edge[1], _ -> new ArrayList<>()).add(edge[0]);
    }
  }

  /// @param broken every limit that does not hold, in technical words
  record Verdict(double value, List<String> broken) {}

  static Verdict judge(Instance instance, List<List<String>> clusters) {
    return new Check(instance).verdict(clusters);
  }

  private Verdict verdict(List<List<String>> clusters) {
    var index = new HashMap<String, Integer>();
    for (int i = 0; i < instance.size(); i++) index.put(instance.ids().get(i), i);
    var placed = new int[instance.size()];
    double value = 0;
    for (var ids : clusters) {
      var members = ids.stream().mapToInt(index::get).toArray();
      for (int site : members) placed[site]++;
      value += value(members);
      judge(members);
    }
    for (int i = 0; i < placed.length; i++)
      if (placed[i] != 1) broken.add("site " + instance.ids().get(i) + " placed " + placed[i]);
    var rules = instance.rules();
    if (clusters.size() < rules.fewest() || clusters.size() > rules.most())
      broken.add("clusters " + clusters.size());
    return new Verdict(value, List.copyOf(broken));
  }

  private double value(int[] members) {
    if (instance.goal() == Goal.CENTROID) {
      double x = Arrays.stream(members).mapToDouble(i -> instance.x()[i]).average().orElse(0);
      double y = Arrays.stream(members).mapToDouble(i -> instance.y()[i]).average().orElse(0);
      return Arrays.stream(members).mapToDouble(i -> metric.cost(i, x, y)).sum();
    }
    return Arrays.stream(members)
        .mapToDouble(centre ->
            Arrays.stream(members).mapToDouble(i -> metric.times(i) * metric.cost(i, centre)).sum())
        .min()
        .orElse(0);
  }

  private void judge(int[] members) {
    var rules = instance.rules();
    var weight = Arrays.stream(members).mapToDouble(i -> instance.weight()[i]).sum();
    if (!rules.weight().holds(weight)) broken.add("weight " + weight);
    if (!rules.sites().holds(members.length)) broken.add("sites " + members.length);
    rules
        .alike()
        .ifPresent(attribute -> {
          var values = new HashSet<String>();
          for (int i : members)
            values.add(instance.attributes().get(i).getOrDefault(attribute, ""));
          if (values.size() > 1) broken.add(attribute + " " + values);
        });
    for (var age : rules.ages())
      if (Arrays.stream(members).noneMatch(i -> instance.ages().get(i).contains(age)))
        broken.add("no site for " + age);
    if (!rules.edges().isEmpty() && !connected(members)) broken.add("in parts");
  }

  private boolean connected(int[] members) {
    var left = new HashSet<Integer>();
    for (int i : members) left.add(i);
    var todo = new ArrayDeque<Integer>();
    todo.add(members[0]);
    left.remove(members[0]);
    while (!todo.isEmpty())
      for (int next : neighbours.getOrDefault(todo.remove(), List.of()))
        if (left.remove(next)) todo.add(next);
    return left.isEmpty();
  }
}
