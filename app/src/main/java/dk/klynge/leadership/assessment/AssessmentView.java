package dk.klynge.leadership.assessment;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.assessment.AssessmentPages.CycleLine;
import dk.klynge.leadership.assessment.AssessmentPages.JointLine;
import dk.klynge.leadership.assessment.AssessmentPages.JointPage;
import dk.klynge.leadership.assessment.AssessmentPages.ListPage;
import dk.klynge.leadership.assessment.AssessmentPages.OpenForm;
import dk.klynge.leadership.assessment.AssessmentPages.OpenPage;
import dk.klynge.leadership.assessment.AssessmentPages.SheetPage;
import dk.klynge.leadership.assessment.SheetRows.Joint;
import dk.klynge.leadership.assessment.SheetRows.Kind;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.survey.AnswerSheet;
import dk.klynge.survey.Rounds;
import dk.klynge.survey.Sheet;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// A team's cycles and an open one, as their pages show them.
@Component
class AssessmentView {

  private final AssessmentRows rows;
  private final SheetRows sheets;
  private final FindFrame frames;
  private final Rounds rounds;
  private final TeamDoor door;
  private final SignedInPerson signedIn;
  private final Texts texts;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  AssessmentView(
      AssessmentRows rows,
      SheetRows sheets,
      FindFrame frames,
      Rounds rounds,
      TeamDoor door,
      SignedInPerson signedIn,
      Texts texts,
      Clock clock) {
    this.rows = rows;
    this.sheets = sheets;
    this.frames = frames;
    this.rounds = rounds;
    this.door = door;
    this.signedIn = signedIn;
    this.texts = texts;
    this.clock = clock;
  }

  ListPage list(Team team, int staffKnown, OpenForm form) {
    var cycles = rows.of(team.cluster());
    return new ListPage(
        team.cluster().value().toString(),
        team.name(),
        cycles.stream()
            .map(one ->
                new CycleLine(one.url(), one.number(), one.opened(), one.closes(), one.closed()))
            .toList(),
        door.may(LeadershipActions.LEAD, team) && cycles.stream().noneMatch(Assessment::isOpen),
        team.members().size(),
        newcomers(team, LocalDate.now(clock)).size(),
        Settings.read().newLeaderMonths(),
        staffKnown,
        form);
  }

  /// The members who are too new in their leadership to assess it.
  Set<UUID> newcomers(Team team, LocalDate opened) {
    var people = team.members().stream().map(one -> one.person().value()).toList();
    var after = opened.minusMonths(Settings.read().newLeaderMonths());
    return rows.newcomers(people, after, LocalDate.now(clock));
  }

  OpenPage open(Team team, Assessment one) {
    var given = sheets.given(one.id(), Kind.MEMBER);
    var me = signedIn.now().filter(team::has);
    return new OpenPage(
        one.id().value().toString(),
        one.cluster().value().toString(),
        one.clusterName(),
        one.number(),
        one.closes(),
        me.map(person -> given.contains(person.value()) ? "given" : "missing").orElse(""),
        team.members().size(),
        given.size(),
        newcomers(team, one.opened()).size(),
        sheets.joint(one.id()).size(),
        frames.of(one).areas().size(),
        one.round().flatMap(rounds::find).map(Rounds.Round::audiences).orElse(List.of()),
        manager(one),
        door.may(LeadershipActions.LEAD, team));
  }

  private String manager(Assessment one) {
    if (!one.asksManager()) return "";
    return sheets.given(one.id(), Kind.MANAGER).isEmpty() ? "missing" : "given";
  }

  SheetPage own(Team team, Assessment one, AnswerSheet answers, Map<String, String> errors) {
    var set = frames.of(one).self();
    return sheet(team, one, Sheet.of(set, answers, texts.language()), "own", errors);
  }

  SheetPage manager(Team team, Assessment one, AnswerSheet answers, Map<String, String> errors) {
    var set = frames.of(one).others();
    return sheet(team, one, Sheet.of(set, answers, texts.language()), "manager", errors);
  }

  private SheetPage sheet(
      Team team, Assessment one, Sheet sheet, String kind, Map<String, String> errors) {
    return new SheetPage(
        one.id().value().toString(),
        one.cluster().value().toString(),
        one.clusterName(),
        one.number(),
        kind,
        one.isOpen(),
        team.members().size(),
        names(one),
        sheet,
        errors);
  }

  private Map<String, String> names(Assessment one) {
    var names = new LinkedHashMap<String, String>();
    frames.of(one).areas().forEach((code, named) -> names.put(code, named.name()));
    return names;
  }

  JointPage joint(Assessment one, Map<String, Joint> said, Map<String, String> errors) {
    var frame = frames.of(one);
    return new JointPage(
        one.id().value().toString(),
        one.cluster().value().toString(),
        one.clusterName(),
        one.number(),
        one.version(),
        frame.areas().entrySet().stream()
            .map(area -> {
              var named = area.getValue();
              var joint = said.getOrDefault(area.getKey(), new Joint(0, ""));
              return new JointLine(
                  area.getKey(), named.name(), named.asks(), joint.level(), joint.evidence());
            })
            .toList(),
        Sheet.of(frame.self(), AnswerSheet.blank(), texts.language()),
        errors);
  }

  /// As the form sends it; an area with evidence and no level has level 0, which is refused.
  Map<String, Joint> sent(Assessment one, Map<String, String> sent) {
    return frames.of(one).codes().stream()
        .filter(area ->
            sent.containsKey("level-" + area)
                || !sent.getOrDefault("evidence-" + area, "").isBlank())
        .collect(
            Collectors.toMap(
                area -> area,
                area ->
                    new Joint(
                        level(sent.getOrDefault("level-" + area, "")),
                        sent.getOrDefault("evidence-" + area, "").strip())));
  }

  private static int level(String typed) {
    return typed.matches("[1-5]") ? Integer.parseInt(typed) : 0;
  }
}
