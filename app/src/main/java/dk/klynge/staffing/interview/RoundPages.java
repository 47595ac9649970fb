package dk.klynge.staffing.interview;

import dk.klynge.staffing.interview.Round.Venue;
import dk.klynge.staffing.interview.Round.Window;
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

  /// @param percent of the planner's work
  /// @param days on which committees meet, summed over them
  /// @param letters that wait to be sent
  record ShowPage(
      Round round,
      String campaign,
      String area,
      int percent,
      int days,
      int unplaced,
      List<Window> windows,
      List<Venue> venues,
      List<CommitteeLine> committees,
      List<DayLines> plan,
      List<MeetingLine> without,
      int letters,
      List<String> clashes,
      List<AwayLine> away,
      List<Option> people,
      List<Option> institutions) {}

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

  /// @param clashes sentences; empty where nothing clashes or nothing was tried
  /// @param mayOverrule only hours speak against it
  record MovePage(
      Round round,
      Meeting meeting,
      String committee,
      Map<String, String> form,
      Map<String, String> errors,
      List<Option> venues,
      List<String> clashes,
      boolean tried,
      boolean overtaken,
      boolean mayOverrule) {}

  record OwnLine(
      UUID id,
      LocalDate day,
      LocalTime starts,
      LocalTime ends,
      String who,
      String place,
      boolean scores) {}

  /// @param known whether the account is connected to somebody
  record OwnPage(
      boolean known,
      List<OwnLine> interviews,
      List<AwayLine> away,
      Map<String, String> errors,
      Map<String, String> form) {}
}
