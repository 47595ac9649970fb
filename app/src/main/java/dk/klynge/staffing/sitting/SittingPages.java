package dk.klynge.staffing.sitting;

import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Seat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the pages show. Templates only read.
final class SittingPages {

  private SittingPages() {}

  record Option(String value, String text) {}

  record OwnPage(boolean known, List<OwnSeat> seats, List<Option> relations) {}

  /// @param all what was said of all who apply; empty where nothing was
  /// @param silent whether something is still to be declared
  record OwnSeat(
      Seat seat,
      String state,
      String committee,
      List<Post> posts,
      List<Candidate> candidates,
      String all,
      boolean silent) {}

  /// @param relation as it was declared; empty where nothing was
  record Candidate(UUID application, String name, String relation) {}

  record InvitationPage(
      String key,
      Seat seat,
      String state,
      String committee,
      List<Post> posts,
      Optional<String> campaign) {}
}
