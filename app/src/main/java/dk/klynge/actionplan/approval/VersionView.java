package dk.klynge.actionplan.approval;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanTemplate.Section;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.actionplan.SectionComments;
import dk.klynge.actionplan.SectionTexts;
import dk.klynge.actionplan.approval.Submission.Content;
import dk.klynge.actionplan.approval.VersionPages.Choice;
import dk.klynge.actionplan.approval.VersionPages.ComparePage;
import dk.klynge.actionplan.approval.VersionPages.SectionLine;
import dk.klynge.actionplan.approval.VersionPages.VersionsPage;
import dk.klynge.ui.Differences;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The versions of a plan, and any two of them side by side.
@Component
class VersionView {

  private static final String NOW = "now";

  private final SubmissionRows rows;
  private final ActionPlans plans;
  private final PlanTemplates templates;
  private final SectionTexts written;
  private final SectionComments comments;
  private final PlanDoor door;
  private final Texts texts;
  private final Format format;

  @SuppressWarnings("checkstyle:parameternumber") // a version is compared with all that a plan is
  VersionView(
      SubmissionRows rows,
      ActionPlans plans,
      PlanTemplates templates,
      SectionTexts written,
      SectionComments comments,
      PlanDoor door,
      Texts texts,
      Format format) {
    this.rows = rows;
    this.plans = plans;
    this.templates = templates;
    this.written = written;
    this.comments = comments;
    this.door = door;
    this.texts = texts;
    this.format = format;
  }

  VersionsPage versions(ActionPlan plan, Map<String, String> values, Map<String, String> errors) {
    return new VersionsPage(
        plan,
        plans.status(plan.id()).key(),
        rows.of(plan.id()),
        unanswered(plan),
        comments.open(plan.id()).values().stream().mapToInt(Integer::intValue).sum(),
        door.may(ActionPlanActions.WRITE, plan),
        door.mayByRole(ActionPlanActions.APPROVE, plan),
        values,
        errors);
  }

  private List<String> unanswered(ActionPlan plan) {
    var answered =
        written.of(plan.id()).stream()
            .filter(SectionTexts.Text::answered)
            .map(SectionTexts.Text::section)
            .toList();
    return templates.version(plan.template()).sections().stream()
        .filter(section -> !answered.contains(section.key()))
        .map(this::title)
        .toList();
  }

  ComparePage compare(ActionPlan plan, String from, String to) {
    var submissions = rows.of(plan.id());
    var choices = new ArrayList<Choice>();
    choices.add(new Choice(NOW, texts.say("actionplan.version.now")));
    for (var one : submissions)
      choices.add(
          new Choice(
              Integer.toString(one.number()),
              texts.say("actionplan.version.one", one.number(), format.moment(one.at()))));
    var first = chosen(from, choices, submissions.isEmpty() ? NOW : choices.get(1).value());
    var second = chosen(to, choices, NOW);
    var lines = lines(plan, first, second);
    int changed = (int) lines.stream().filter(line -> !line.change().equals("same")).count();
    return new ComparePage(
        plan, plans.status(plan.id()).key(), first, second, choices, lines, changed);
  }

  private static String chosen(String wanted, List<Choice> choices, String otherwise) {
    return choices.stream().map(Choice::value).filter(wanted::equals).findFirst().orElse(otherwise);
  }

  private List<SectionLine> lines(ActionPlan plan, String from, String to) {
    var before = content(plan, from);
    var after = content(plan, to);
    var lines = new ArrayList<SectionLine>();
    titles(plan)
        .forEach((key, title) -> {
          var old = Optional.ofNullable(before.get(key)).orElse("");
          var now = Optional.ofNullable(after.get(key)).orElse("");
          if (!old.isEmpty() || !now.isEmpty())
            lines.add(new SectionLine(key, title, change(old, now), Differences.pieces(old, now)));
        });
    return lines;
  }

  private static String change(String old, String now) {
    if (old.equals(now)) return "same";
    if (old.isEmpty()) return "new";
    return now.isEmpty() ? "gone" : "changed";
  }

  /// The sections asked now, and after them those of older templates.
  private Map<String, String> titles(ActionPlan plan) {
    var titles = new LinkedHashMap<String, String>();
    for (int version = plan.template(); version > 0; version--)
      templates
          .version(version)
          .sections()
          .forEach(one -> titles.putIfAbsent(one.key(), title(one)));
    return titles;
  }

  private String title(Section section) {
    return section.in(texts.language()).title();
  }

  private Map<String, String> content(ActionPlan plan, String version) {
    var content =
        version.equals(NOW)
            ? written.of(plan.id()).stream()
                .map(one -> new Content(one.section(), one.text(), one.notApplicable()))
                .toList()
            : rows.content(plan.id(), Integer.parseInt(version));
    return content.stream().collect(Collectors.toMap(Content::section, this::said));
  }

  private String said(Content content) {
    return content.notApplicable().isBlank()
        ? content.text()
        : texts.say("actionplan.section.not-applicable.because", content.notApplicable());
  }
}
