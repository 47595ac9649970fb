package dk.klynge.planning;

import dk.klynge.planning.CriteriaSet.Wording;
import java.util.List;

/// What leadership costs and what a change of structure saves, as data that people write, read and
/// change. Amounts are whole kroner in the prices of one year; percentages are written as such
/// (10.7 is 10.7 %). Every figure a computation uses stands here; none stands in the program.
///
/// @param prices the year whose kroner they are
/// @param effective the year in which a new structure begins to save
/// @param unknownPlaces what an institution counts for whose places nobody has given
/// @param phasing how much of the saving in running costs is reached in the first year, the second,
///   …, in percent; the last one holds for all years after
/// @param tolerance by how many percent self-owning institutions may save less and still count as
///   saving as much as the municipal ones
public record CostModel(
    Wording name,
    Wording description,
    int prices,
    int effective,
    Posts posts,
    SecondLeaders secondLeaders,
    int unknownPlaces,
    Administration administration,
    FreedTime freedTime,
    People people,
    Transition transition,
    List<Double> phasing,
    Required required,
    double tolerance) {

  public CostModel {
    phasing = List.copyOf(phasing);
  }

  /// What each post costs a year. For the deputy and the department leader, who work with the
  /// children too, only what leadership costs.
  ///
  /// @param redefinedPay what a pedagogical leader costs who took the post in a cluster; one who
  ///   led the institution before keeps the pay, `pedagogicalLeader`, until the post falls vacant
  public record Posts(
      int institutionLeader,
      int deputy,
      int pedagogicalLeader,
      int redefinedPay,
      int departmentLeader,
      int clusterLeader,
      int networkCoordinator) {}

  /// From how many places an institution has a second leader: a deputy where it stands alone or in
  /// a network, a department leader in a cluster.
  public record SecondLeaders(int alone, int cluster, int network) {}

  /// Administration a year, of each institution and of each cluster or network.
  public record Administration(
      int unitAlone, int unitCluster, int unitNetwork, int cluster, int network) {}

  /// Hours a week that the leader of an institution need not spend on administration any more and
  /// that the children get instead, so that as many hours of others are saved.
  ///
  /// @param weeks in a year
  /// @param hour what one of these hours is worth
  public record FreedTime(double cluster, double network, double weeks, int hour) {

    /// Of one institution in a cluster, in kroner a year.
    public double ofCluster() {
      return cluster * weeks * hour;
    }

    /// Of one institution in a network, in kroner a year.
    public double ofNetwork() {
      return network * weeks * hour;
    }
  }

  /// How people leave their posts.
  ///
  /// @param leaderTurnover percent of the leaders who leave within a year
  /// @param deputyTurnover percent of the deputies who leave within a year
  /// @param fromLeaders percent of the new cluster leaders who led an institution before
  public record People(double leaderTurnover, double deputyTurnover, double fromLeaders) {}

  /// What the change itself costs, once.
  ///
  /// @param post for each new post of a cluster leader or coordinator: filling it, and the training
  /// @param cluster for each new cluster or network
  /// @param training for each leader of an institution who gets another role
  /// @param it for each institution that comes to another cluster
  /// @param spread over the first years, in percent; in all 100
  public record Transition(int post, int cluster, int training, int it, List<Double> spread) {
    public Transition {
      spread = List.copyOf(spread);
    }
  }

  /// What is to be saved.
  ///
  /// @param years kroner in the first year, the second, …; the last one holds for all years after
  /// @param by what it is laid upon
  /// @param over how many children or institutions bear the whole; a structure bears as much as it
  ///   has of them
  public record Required(List<Double> years, Bearer by, int over) {
    public Required {
      years = List.copyOf(years);
    }
  }

  public enum Bearer {
    CHILD,
    INSTITUTION
  }

  /// How many years are told apart: after the last of them nothing changes but pay.
  public int years() {
    var spread = transition.spread().size();
    return Math.max(Math.max(phasing.size(), required.years().size()), spread + 1);
  }

  /// The share of the saving that is reached so many years after the effective year.
  public double phased(int year) {
    return at(phasing, year) / 100;
  }

  /// The share of the costs of the change that falls so many years after the effective year.
  public double spread(int year) {
    return year < transition.spread().size() ? transition.spread().get(year) / 100 : 0;
  }

  /// The share of the pedagogical leaders who keep their pay that have left so many years after the
  /// effective year: who leaves during a year counts from the next. Each year the same percentage
  /// of those who are left goes, as annex 7 of the reform of 2010 presupposes (vacant posts are
  /// redefined; 10.7 % of the leaders left in 2009).
  public double left(int year) {
    return 1 - Math.pow(1 - people.leaderTurnover() / 100, year);
  }

  /// What is to be saved in all that year, by all who bear it.
  public double required(int year) {
    return at(required.years(), year);
  }

  private static double at(List<Double> years, int year) {
    return years.get(Math.min(year, years.size() - 1));
  }
}
