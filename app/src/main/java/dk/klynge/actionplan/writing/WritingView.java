package dk.klynge.actionplan.writing;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanTemplate.Section;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.actionplan.SectionComments;
import dk.klynge.actionplan.SectionTexts.Text;
import dk.klynge.actionplan.writing.WritingPages.Draft;
import dk.klynge.actionplan.writing.WritingPages.HistoryPage;
import dk.klynge.actionplan.writing.WritingPages.LinkedPage;
import dk.klynge.actionplan.writing.WritingPages.LinkedSection;
import dk.klynge.actionplan.writing.WritingPages.Neighbour;
import dk.klynge.actionplan.writing.WritingPages.Place;
import dk.klynge.actionplan.writing.WritingPages.SectionPage;
import dk.klynge.actionplan.writing.WritingPages.VersionLine;
import dk.klynge.ui.Differences;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// A section to write in, with what is asked, what others say to it, and where to go from it.
@Component
class WritingView {

  private final PlanTemplates templates;
  private final SectionRows rows;
  private final PresenceRows presence;
  private final SectionComments comments;
  private final PlanDoor door;
  private final Texts texts;

  WritingView(
      PlanTemplates templates,
      SectionRows rows,
      PresenceRows presence,
      SectionComments comments,
      PlanDoor door,
      Texts texts) {
    this.templates = templates;
    this.rows = rows;
    this.presence = presence;
    this.comments = comments;
    this.door = door;
    this.texts = texts;
  }

  /// Who looks at a section, and from where.
  record Look(ActionPlan plan, String section, Place place, boolean byLink) {

    SectionKey key() {
      return new SectionKey(plan.id(), section);
    }
  }

  /// Not found where the plan's template does not ask for it.
  Look look(ActionPlan plan, String section, Place place) {
    return new Look(checked(plan, section), section, place, place.plan().contains("-links/"));
  }

  private ActionPlan checked(ActionPlan plan, String section) {
    if (templates.version(plan.template()).find(section).isEmpty()) throw PlanDoor.notFound();
    return plan;
  }

  SectionPage show(Look look) {
    var saved = rows.latest(look.key());
    var draft =
        new Draft(
            saved.map(Text::version).orElse(0), saved.map(Text::text).orElse(""), Optional.empty());
    return show(look, draft, "");
  }

  SectionPage show(Look look, Draft draft, String error) {
    var plan = look.plan();
    var asked = templates.version(plan.template()).sections();
    int at = index(asked, look.section());
    var words = asked.get(at).in(texts.language());
    boolean member = look.byLink() || door.may(ActionPlanActions.WRITE, plan);
    return new SectionPage(
        plan,
        look.place(),
        look.section(),
        at + 1,
        asked.size(),
        words.title(),
        words.questions(),
        draft,
        rows.latest(look.key()),
        presence.others(look.key(), ""),
        comments.of(plan.id(), look.section()),
        at == 0 ? Optional.empty() : Optional.of(neighbour(asked.get(at - 1))),
        at + 1 == asked.size() ? Optional.empty() : Optional.of(neighbour(asked.get(at + 1))),
        look.byLink(),
        member,
        !look.byLink() && door.mayByRole(ActionPlanActions.COMMENT, plan),
        error);
  }

  private static int index(List<Section> asked, String key) {
    return asked.stream().map(Section::key).toList().indexOf(key);
  }

  private Neighbour neighbour(Section section) {
    return new Neighbour(section.key(), section.in(texts.language()).title());
  }

  HistoryPage history(ActionPlan plan, String section) {
    var versions = rows.versions(new SectionKey(plan.id(), section));
    var lines = new ArrayList<VersionLine>();
    for (int i = 0; i < versions.size(); i++) {
      var before = i + 1 < versions.size() ? versions.get(i + 1).text() : "";
      lines.add(
          new VersionLine(versions.get(i), Differences.pieces(before, versions.get(i).text())));
    }
    return new HistoryPage(plan, section, title(plan, section), lines);
  }

  private String title(ActionPlan plan, String section) {
    for (int version = plan.template(); version > 0; version--) {
      var found = templates.version(version).find(section);
      if (found.isPresent()) return found.get().in(texts.language()).title();
    }
    throw PlanDoor.notFound();
  }

  LinkedPage linked(String key, ActionPlan plan, String name) {
    var said =
        rows.of(plan.id()).stream().collect(Collectors.toMap(Text::section, Function.identity()));
    var sections = new ArrayList<LinkedSection>();
    for (var section : templates.version(plan.template()).sections())
      sections.add(
          new LinkedSection(
              section.key(),
              sections.size() + 1,
              section.in(texts.language()).title(),
              state(Optional.ofNullable(said.get(section.key())))));
    return new LinkedPage(key, plan, name, sections);
  }

  private static String state(Optional<Text> text) {
    if (text.isEmpty() || !text.get().answered()) return "empty";
    return text.get().notApplicable().isBlank() ? "written" : "not-applicable";
  }
}
