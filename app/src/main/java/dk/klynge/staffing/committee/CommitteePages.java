package dk.klynge.staffing.committee;

import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.committee.CommitteeRows.Committee;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      List<Option> places,
      List<Option> others,
      Map<String, String> values,
      Map<String, String> errors,
      boolean mayOverride) {}

  record RoleLine(SeatRule rule, List<SeatLine> seats, long free) {}

  /// @param state proposed, invited, accepted, declined or left
  /// @param declared whether something was said about those who apply
  record SeatLine(Seat seat, String state, boolean substitute, boolean declared) {}

  record Option(String value, String text) {}

  record OwnPage(boolean known, List<OwnSeat> seats, List<Option> relations) {}

  record OwnSeat(
      Seat seat, String state, String committee, List<Post> posts, List<Candidate> candidates) {}

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
