package dk.klynge.staffing.committee;

import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.SeatRule;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the pages show. Templates only read.
final class CommitteePages {

  private CommitteePages() {}

  /// @param without posts that have no committee yet
  record ListPage(
      Campaign campaign,
      List<Row> rows,
      int without,
      List<SeatRule> rules,
      boolean mayCompose,
      boolean mayPlan) {}

  /// @param state ready, overridden or lacking
  record Row(
      UUID id,
      String name,
      String area,
      String places,
      long sitting,
      int wanted,
      String state,
      int lacks) {}

  /// @param lacks as sentences
  /// @param silent who can be reminded to declare their impartiality
  /// @param chair who should have the chair by office and has not; empty where all is well
  record ShowPage(
      Committee committee,
      Campaign campaign,
      List<Post> posts,
      List<RoleLine> roles,
      String state,
      List<String> lacks,
      String override,
      String chair,
      int uninvited,
      int silent,
      List<Option> places,
      List<Option> others,
      Search search,
      Map<String, String> values,
      Map<String, String> errors,
      boolean mayOverride) {}

  /// @param found empty before somebody has searched
  /// @param more whether there are others who are not shown
  record Search(String q, String place, List<Found> found, boolean more) {}

  /// @param taken whether the person is in the committee already
  record Found(UUID person, String name, String position, String workplace, boolean taken) {}

  record RoleLine(SeatRule rule, List<SeatLine> seats, long free) {}

  /// @param state proposed, invited, accepted, declined or left
  /// @param impartial declared, missing where something is still to be declared, or empty
  record SeatLine(Seat seat, String state, boolean substitute, String impartial) {}

  record Option(String value, String text) {}
}
