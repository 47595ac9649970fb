package dk.klynge.staffing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far interviews and what committees thought of candidates are, for those who recommend.
public interface Assessments {

  /// By candidate for a post in a round, for the one who is signed in: scores only where all who
  /// were there have finished, and only for those who may see them. Looks at scores are written
  /// down.
  Map<ApplicationId, Assessed> of(PostId post, int round);

  /// By post of a campaign, without a look at anybody.
  Map<PostId, Progress> progress(CampaignId campaign, int round);

  /// @param starts as the clock in Denmark shows it; empty where there is no time yet
  /// @param finished how many of those who score have finished
  /// @param judges how many are waited for in all
  /// @param rank in the order that the committee agreed on, 1 for the best; empty where it has not
  /// @param means by competence; empty until all have finished, or for whoever may not see them
  /// @param mean of all scores
  record Assessed(
      Optional<LocalDateTime> starts,
      int finished,
      int judges,
      boolean complete,
      Optional<Integer> rank,
      List<Mean> means,
      Optional<Double> mean) {
    public Assessed {
      means = List.copyOf(means);
    }
  }

  /// @param competence in the language of the page
  record Mean(String competence, double value) {}

  /// @param called to an interview
  /// @param planned with a time
  /// @param held whose time has come
  record Progress(int called, int planned, int held) {}
}
