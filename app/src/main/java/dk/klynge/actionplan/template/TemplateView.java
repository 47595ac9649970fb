package dk.klynge.actionplan.template;

import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanTemplate;
import dk.klynge.actionplan.PlanTemplate.Section;
import dk.klynge.actionplan.template.TemplatePages.ListPage;
import dk.klynge.actionplan.template.TemplatePages.SectionBlock;
import dk.klynge.actionplan.template.TemplatePages.ShowPage;
import dk.klynge.actionplan.template.TemplatePages.VersionLine;
import dk.klynge.guard.Guard;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The template as its pages show it, each version against the one before.
@Component
class TemplateView {

  private final TemplateRows rows;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  TemplateView(TemplateRows rows, Guard guard, Texts texts, Clock clock) {
    this.rows = rows;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  ListPage list() {
    var versions = rows.versions().stream().filter(this::isVisible).toList();
    return new ListPage(
        versions.stream().map(this::line).toList(),
        guard.may(ActionPlanActions.TEMPLATE),
        versions.stream().anyMatch(one -> one.published().isEmpty()));
  }

  ShowPage show(TemplateVersion version) {
    var template = rows.version(version.version());
    var before = before(version.version());
    var comments = rows.comments(version.version());
    var blocks =
        template.sections().stream()
            .map(section -> {
              var words = section.in(texts.language());
              return new SectionBlock(
                  section.key(),
                  words.title(),
                  words.questions(),
                  change(section, before),
                  comments.stream().filter(one -> one.section().equals(section.key())).toList());
            })
            .toList();
    return new ShowPage(
        line(version),
        version.edition(),
        blocks,
        removed(template, before),
        guard.may(ActionPlanActions.TEMPLATE),
        isOpen(version));
  }

  /// A draft is seen by those who write it.
  boolean isVisible(TemplateVersion version) {
    return !version.state(LocalDate.now(clock)).equals("draft")
        || guard.may(ActionPlanActions.TEMPLATE);
  }

  boolean isOpen(TemplateVersion version) {
    return version.state(LocalDate.now(clock)).equals("commenting");
  }

  private Optional<PlanTemplate> before(int version) {
    return version > 1 ? Optional.of(rows.version(version - 1)) : Optional.empty();
  }

  private static String change(Section section, Optional<PlanTemplate> before) {
    if (before.isEmpty()) return "same";
    return before
        .get()
        .find(section.key())
        .map(old -> old.equals(section) ? "same" : "changed")
        .orElse("new");
  }

  private List<String> removed(PlanTemplate template, Optional<PlanTemplate> before) {
    return before.stream()
        .flatMap(old -> old.sections().stream())
        .filter(old -> template.find(old.key()).isEmpty())
        .map(old -> old.in(texts.language()).title())
        .toList();
  }

  private VersionLine line(TemplateVersion version) {
    return new VersionLine(
        version.version(),
        version.state(LocalDate.now(clock)),
        version.commentUntil(),
        version.published());
  }
}
