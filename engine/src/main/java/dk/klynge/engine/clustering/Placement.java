package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A clustering laid over sites and distances, as the limits and wishes look at it when they judge.
/// Nothing here is shared with the search.
public final class Placement {

  private final Problem problem;
  private final List<Group> groups;
  private final int[] groupOf;

  Placement(Problem problem, List<Group> groups) {
    this(problem, groups, new int[problem.sites().size()]);
    Arrays.fill(groupOf, -1);
    for (int g = 0; g < groups.size(); g++)
      for (int site : groups.get(g).members()) groupOf[site] = g;
  }

  private Placement(Problem problem, List<Group> groups, int[] groupOf) {
    this.problem = problem;
    this.groups = List.copyOf(groups);
    this.groupOf = groupOf;
  }

  /// One cluster alone, for limits that look at each cluster by itself: takes no time for the sites
  /// that are elsewhere, and so cannot say where they are.
  static Placement ofOne(Problem problem, Group group) {
    return new Placement(problem, List.of(group), new int[0]);
  }

  public Problem problem() {
    return problem;
  }

  public Sites sites() {
    return problem.sites();
  }

  public List<Group> groups() {
    return groups;
  }

  /// Index into [#groups()], -1 where the site is in no cluster.
  public int groupOf(int site) {
    return groupOf[site];
  }

  double distance(int from, int to) {
    return problem.distance().between(problem.sites(), from, to);
  }

  /// The indexes of those ids that are sites.
  List<Integer> known(Iterable<String> ids) {
    var indexes = new ArrayList<Integer>();
    for (String id : ids) sites().indexOf(id).ifPresent(indexes::add);
    return indexes;
  }

  /// One cluster.
  public static final class Group {
    private final String label;
    private final int[] members;
    private final Sites sites;
    private final Centre centre;

    Group(String label, int[] members, Sites sites, Centre centre) {
      this.label = label;
      this.members = members;
      this.sites = sites;
      this.centre = centre;
    }

    public String label() {
      return label;
    }

    int[] members() {
      return members;
    }

    public int size() {
      return members.length;
    }

    public List<String> ids() {
      return ids(Arrays.stream(members).boxed().toList());
    }

    List<String> ids(List<Integer> of) {
      return of.stream().map(sites::id).toList();
    }

    public double weight() {
      double sum = 0;
      for (int site : members) sum += sites.knownWeight(site);
      return sum;
    }

    public Centre centre() {
      return centre;
    }
  }
}
