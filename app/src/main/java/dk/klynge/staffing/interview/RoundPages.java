package dk.klynge.staffing.interview;

import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.InterviewRound.Window;
import dk.klynge.staffing.Venues.Venue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages of interviews show.
final class RoundPages {

  private RoundPages() {}

  record Option(String value, String text) {}

  record ListPage(List<Line> rounds, boolean mayPlan) {}

  record Line(UUID id, String campaign, String area, int round, int meetings, int placed) {}

  record FormPage(
      Map<String, String> form,
      Map<String, String> errors,
      List<Option> campaigns,
      List<Option> areas,
      boolean everywhere) {}

  /// @param days on which committees meet, summed over them
  /// @param letters that wait to be sent
  record ShowPage(
      InterviewRound round,
      String campaign,
      String area,
      int days,
      int unplaced,
      List<Window> windows,
      List<Venue> venues,
      List<Option> places,
      List<CommitteeLine> committees,
      List<DayLines> plan,
      List<MeetingLine> without,
      int letters,
      List<String> clashes,
      List<AwayLine> away,
      List<Option> people,
      GuideLine guide) {}

  /// @param profile key of the job profile whose competences are scored; empty in older rounds
  /// @param newer whether there is a newer profile or guide that the round does not use
  record GuideLine(String profile, int profileVersion, int version, boolean newer) {}

  record CommitteeLine(
      UUID id, String name, int members, Optional<UUID> venue, List<CandidateLine> candidates) {}

  record CandidateLine(UUID application, String name, boolean called) {}

  record DayLines(LocalDate day, List<MeetingLine> meetings) {}

  /// @param told whether everybody knows of it as it stands
  record MeetingLine(
      UUID id,
      Optional<LocalTime> starts,
      Optional<LocalTime> ends,
      String candidate,
      String committee,
      String place,
      boolean pinned,
      boolean told) {}

  record AwayLine(UUID id, String name, LocalDate day, LocalTime begins, LocalTime ends) {}
}
