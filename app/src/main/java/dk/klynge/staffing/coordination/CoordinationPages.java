package dk.klynge.staffing.coordination;

import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.coordination.Coordinations.Decided;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages show. Templates only read.
final class CoordinationPages {

  private CoordinationPages() {}

  record Choice(Campaign campaign, int round, boolean decided) {}

  record Option(String value, String text) {}

  /// @param all whether the whole municipality is shown, or the own areas
  /// @param states the columns of the table of areas
  record BoardPage(
      Campaign campaign,
      int round,
      List<Integer> rounds,
      boolean decided,
      boolean all,
      boolean mayMeet,
      List<String> states,
      List<AreaLine> areas,
      List<PostLine> posts,
      List<CandidateLine> candidates) {}

  /// @param counts one for each state, then the number of posts
  record AreaLine(String area, List<Integer> counts, int posts) {}

  /// @param who who has it, or whom the committee has recommended, the best first; only names that
  ///   the reader may see
  /// @param mark further words on the state; may be empty
  record PostLine(UUID id, String place, String area, String state, String who, String mark) {}

  record CandidateLine(UUID person, String name, String wishes, String state, String mark) {}

  /// @param side candidates or posts: for whom the shown outcome is best
  /// @param without those who keep their present post
  record MeetingPage(
      Campaign campaign,
      int round,
      Optional<Decided> decided,
      String side,
      List<Clash> clashes,
      List<EmptyLine> empty,
      List<MatchLine> matches,
      List<String> without,
      List<DiffersLine> differ,
      Overrides overrides,
      String fingerprint,
      Map<String, String> values,
      Map<String, String> errors) {}

  /// What people want otherwise than proposed, and what they can choose from.
  ///
  /// @param unsettled the pairs that would both rather have each other, as sentences
  record Overrides(
      List<OtherLine> lines, List<String> unsettled, List<Option> posts, List<Option> people) {}

  /// @param posts with the place of the candidate's wish for each
  record Clash(UUID person, String name, List<String> posts) {}

  /// @param why missing or none-found
  record EmptyLine(UUID post, String place, String area, String why) {}

  /// @param wish which wish of the person it is; 0 where it is none
  /// @param rank the committee's; 0 where it has not recommended the person
  /// @param origin proposed or overridden
  record MatchLine(
      UUID post,
      String place,
      String area,
      Optional<UUID> person,
      String name,
      int wish,
      int rank,
      String origin,
      String reason) {}

  /// Somebody who gets different posts in the two outcomes.
  record DiffersLine(UUID person, String name, String bestForCandidates, String bestForPosts) {}

  record OtherLine(UUID post, String place, String name, String reason) {}

  /// @param sentences why it came out so
  record WhyPage(
      Campaign campaign,
      int round,
      String title,
      String got,
      List<String> sentences,
      String side) {}
}
