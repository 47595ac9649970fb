package dk.klynge.staffing;

import java.util.List;
import java.util.Optional;

/// What one feature knows of a post, for the post's own page: the posting, the committee, the
/// candidates and so on, each with the way to its page. The page shows what all features say.
public interface PostAspect {

  /// Empty where the one who is signed in may not see it, or there is nothing to say.
  Optional<Line> of(Posts.Post post);

  /// @param order lines are shown by rising order: posting 10, committee 20, candidates 30,
  ///   interviews 40, recommendation 50, coordination 60, appointment 70, redeployment 80
  /// @param title key of what it is
  /// @param state key of a sentence that says how it stands, with its arguments ready to show
  /// @param url where the work is done
  record Line(int order, String title, String state, List<String> arguments, String url) {
    public Line {
      arguments = List.copyOf(arguments);
    }
  }
}
