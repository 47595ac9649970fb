package dk.klynge.leadership.task;

import dk.klynge.leadership.Catalogue.Place;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.task.Placement.Mode;
import dk.klynge.leadership.task.Placement.Part;
import dk.klynge.leadership.task.Placement.Share;
import dk.klynge.ui.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One task's placement as it stands in its form: fields `part-<person>` and `hours-<person>` for
/// each of the team.
///
/// @param sent what was typed, by field
record PlacementForm(Task task, Team team, Map<String, String> sent) {

  static final int LONGEST = 500;

  static PlacementForm of(Task task, Team team, Optional<Placement> placed) {
    var sent = new LinkedHashMap<String, String>();
    sent.put("mode", placed.map(one -> one.mode().name()).orElse("PEOPLE"));
    sent.put("staff", placed.map(Placement::staff).orElse(""));
    sent.put("reason", placed.map(Placement::reason).orElse(""));
    sent.put("edition", Integer.toString(placed.map(Placement::edition).orElse(0)));
    for (var share : placed.map(Placement::shares).orElse(List.of())) {
      sent.put("part-" + share.person().value(), share.part().name());
      if (share.hours().signum() > 0)
        sent.put(
            "hours-" + share.person().value(),
            share.hours().stripTrailingZeros().toPlainString().replace('.', ','));
    }
    return new PlacementForm(task, team, sent);
  }

  String value(String field) {
    return sent.getOrDefault(field, "").strip();
  }

  boolean each() {
    return value("mode").equals("EACH") && task.place() == Place.HOUSE;
  }

  int edition() {
    var text = value("edition");
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }

  PlacementForm at(int edition) {
    var changed = new LinkedHashMap<>(sent);
    changed.put("edition", Integer.toString(edition));
    return new PlacementForm(task, team, changed);
  }

  /// What is wrong, in the language of the page, by the id of the field.
  Map<String, String> errors(Texts texts) {
    var errors = new LinkedHashMap<String, String>();
    for (var member : people()) {
      var field = "hours-" + member.person().value();
      var hours = TypedHours.of(value(field));
      if (hours.isEmpty())
        errors.put(field, texts.say("leadership.tasks.error.hours", member.name()));
      else if (hours.get().signum() > 0 && part(member).isEmpty())
        errors.put(field, texts.say("leadership.tasks.error.part", member.name()));
    }
    boolean several = people().stream().filter(one -> isLead(one)).count() > 1;
    if (!each() && several && value("reason").isEmpty())
      errors.put("reason", texts.say("leadership.tasks.error.reason"));
    for (var field : List.of("reason", "staff"))
      if (value(field).length() > LONGEST)
        errors.put(field, texts.say("leadership.tasks.error.long", LONGEST));
    return errors;
  }

  private boolean isLead(Team.Member member) {
    return part(member).filter(one -> one == Part.LEAD).isPresent();
  }

  /// In the own house every leader leads; the cluster leader then stands in where there is none.
  private Optional<Part> part(Team.Member member) {
    if (each() && member.kind() != Team.Kind.CLUSTER_LEADER) return Optional.of(Part.LEAD);
    return switch (value("part-" + member.person().value())) {
      case "LEAD" -> Optional.of(Part.LEAD);
      case "HELP" -> Optional.of(Part.HELP);
      default -> Optional.empty();
    };
  }

  /// Each of the team once, also who leads several houses.
  List<Team.Member> people() {
    var seen = new ArrayList<Team.Member>();
    for (var member : team.members())
      if (seen.stream().noneMatch(one -> one.person().equals(member.person()))) seen.add(member);
    return seen;
  }

  Placement placement() {
    var shares = new ArrayList<Share>();
    for (var member : people())
      part(member)
          .ifPresent(part ->
              shares.add(
                  new Share(
                      member.person(),
                      member.name(),
                      part,
                      TypedHours.of(value("hours-" + member.person().value()))
                          .orElse(BigDecimal.ZERO))));
    return new Placement(
        task.code(),
        each() ? Mode.EACH : Mode.PEOPLE,
        value("staff"),
        value("reason"),
        edition(),
        shares);
  }
}
