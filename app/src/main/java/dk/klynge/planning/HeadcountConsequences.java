package dk.klynge.planning;

import java.util.List;

/// What a scenario means for the posts of leaders and for those who have them, in the language of
/// the page, by the cost model in force. Who may see it is asked by the caller.
public interface HeadcountConsequences {

  /// Before is the baseline of the scenario.
  Told of(Scenario scenario);

  /// @param model name of the cost model that the rates of turnover stand in
  /// @param version of it
  /// @param forecast sentences, the most important first
  /// @param assumptions sentences on what is taken for granted
  record Told(
      String model,
      int version,
      List<Posts> posts,
      List<String> forecast,
      List<Spread> spreads,
      List<String> assumptions) {

    public Told {
      posts = List.copyOf(posts);
      forecast = List.copyOf(forecast);
      spreads = List.copyOf(spreads);
      assumptions = List.copyOf(assumptions);
    }
  }

  /// Posts of one kind, such as deputies.
  record Posts(String kind, int before, int after) {
    public int change() {
      return after - before;
    }
  }

  /// A number that is not known beforehand.
  ///
  /// @param low not exceeded in one case of ten
  /// @param middle exceeded as often as not
  /// @param high not exceeded in nine cases of ten
  record Spread(String what, double mean, int low, int middle, int high) {}
}
