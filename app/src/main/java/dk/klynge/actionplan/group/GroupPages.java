package dk.klynge.actionplan.group;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.WorkingGroups.Member;
import java.util.List;
import java.util.Map;

/// What the pages of working groups show.
final class GroupPages {

  private GroupPages() {}

  /// @param leaders how many leaders one button would put in
  /// @param values what was typed, where something is wrong
  record GroupPage(
      ActionPlan plan,
      String status,
      List<Member> members,
      List<JudgeGroup.Line> lines,
      int leaders,
      boolean mayWrite,
      boolean mayCompose,
      Map<String, String> values,
      Map<String, String> errors) {}

  record CompositionPage(
      List<SeatRule> rules, Map<String, String> values, Map<String, String> errors) {}
}
