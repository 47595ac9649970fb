package dk.klynge.actionplan.overview;

import dk.klynge.actionplan.ActionPlans.Standing;
import dk.klynge.actionplan.PlanTemplate.Section;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.actionplan.SectionTexts;
import dk.klynge.actionplan.SectionTexts.Text;
import dk.klynge.actionplan.overview.OverviewPages.Choice;
import dk.klynge.actionplan.overview.OverviewPages.ReadingPage;
import dk.klynge.actionplan.overview.OverviewPages.Saying;
import dk.klynge.organisation.Named;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// One section of all plans, beneath each other: what do they say about it?
@Component
class ReadAcross {

  private final ShowPlans plans;
  private final PlanTemplates templates;
  private final SectionTexts written;
  private final Texts texts;

  ReadAcross(ShowPlans plans, PlanTemplates templates, SectionTexts written, Texts texts) {
    this.plans = plans;
    this.templates = templates;
    this.written = written;
    this.texts = texts;
  }

  /// @param section of the published template; the first where it is unknown
  /// @param area an id, or empty text for all
  ReadingPage read(String section, String q, String area) {
    var asked = templates.published().sections();
    var chosen =
        asked.stream()
            .filter(one -> one.key().equals(section))
            .findFirst()
            .orElse(asked.getFirst());
    var all = plans.visible();
    var here = all.stream().filter(one -> area.isEmpty() || lies(one, area)).toList();
    var sayings = sayings(here, chosen, Found.of(q));
    var words = chosen.in(texts.language());
    var shown = sayings.stream().filter(one -> !one.state().equals("empty")).toList();
    return new ReadingPage(
        asked.stream().map(one -> new Choice(one.key(), title(one))).toList(),
        chosen.key(),
        words.title(),
        words.questions(),
        q,
        areas(all),
        area,
        shown,
        sayings.size() - shown.size());
  }

  private String title(Section section) {
    return section.in(texts.language()).title();
  }

  static List<Choice> areas(List<Standing> standings) {
    return standings.stream()
        .flatMap(one -> one.area().stream())
        .distinct()
        .sorted(java.util.Comparator.comparing(Named::name))
        .map(one -> new Choice(one.id().toString(), one.name()))
        .toList();
  }

  static boolean lies(Standing standing, String area) {
    return standing.area().filter(one -> one.id().toString().equals(area)).isPresent();
  }

  private List<Saying> sayings(List<Standing> standings, Section section, Found found) {
    Map<Object, Text> said =
        written.all().stream()
            .filter(one -> one.text().section().equals(section.key()))
            .collect(Collectors.toMap(SectionTexts.OfPlan::plan, SectionTexts.OfPlan::text));
    var sayings = new ArrayList<Saying>();
    for (var standing : standings) {
      var text = standing.plan().map(said::get);
      if (found.words().isEmpty() || text.filter(one -> found.in(all(one))).isPresent())
        sayings.add(saying(standing, text, found));
    }
    return sayings;
  }

  private static String all(Text text) {
    return text.text() + " " + text.notApplicable();
  }

  private static Saying saying(Standing standing, Optional<Text> text, Found found) {
    var state =
        text.filter(Text::answered)
            .map(one -> one.notApplicable().isBlank() ? "written" : "not-applicable")
            .orElse("empty");
    return new Saying(
        standing,
        standing.status().key(),
        state,
        found.runs(text.map(Text::text).orElse("")),
        text.map(Text::notApplicable).orElse(""));
  }
}
