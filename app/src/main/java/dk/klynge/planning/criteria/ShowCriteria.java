package dk.klynge.planning.criteria;

import dk.klynge.guard.Guard;
import dk.klynge.planning.CriteriaCatalogue;
import dk.klynge.planning.CriteriaCatalogue.Choice;
import dk.klynge.planning.CriteriaPresets;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.criteria.CriteriaPages.Import;
import dk.klynge.planning.criteria.CriteriaPages.ListPage;
import dk.klynge.planning.criteria.CriteriaPages.Row;
import dk.klynge.planning.criteria.CriteriaPages.Section;
import dk.klynge.planning.criteria.CriteriaPages.ShowPage;
import dk.klynge.planning.criteria.CriteriaPages.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Makes the pages that show criteria sets.
@Component
class ShowCriteria {

  private final CriteriaCatalogue catalogue;
  private final CriteriaSets sets;
  private final Spoken spoken;
  private final Guard guard;

  ShowCriteria(CriteriaCatalogue catalogue, CriteriaSets sets, Spoken spoken, Guard guard) {
    this.catalogue = catalogue;
    this.sets = sets;
    this.spoken = spoken;
    this.guard = guard;
  }

  ListPage list(Import imported) {
    var presets = new ArrayList<Row>();
    var kept = new ArrayList<Row>();
    for (var choice : catalogue.all()) {
      var known = catalogue.find(choice.key()).orElseThrow();
      (isPreset(choice.key()) ? presets : kept).add(row(choice, known.criteria()));
    }
    return new ListPage(presets, kept, mayEdit(), imported);
  }

  /// The latest version, or the one asked for; empty where there is none.
  Optional<ShowPage> show(String key, Optional<Integer> version) {
    if (isPreset(key))
      return catalogue
          .find(key)
          .filter(_ -> version.orElse(1) == 1)
          .map(known -> page(known, List.of(), 1));
    return KnownCriteria.id(key)
        .flatMap(id -> {
          var versions = sets.versions(id);
          return versions.stream()
              .filter(kept -> version.isEmpty() || kept.version() == version.get())
              .findFirst()
              .map(kept -> page(known(kept), versions, versions.getFirst().version()));
        });
  }

  private ShowPage page(CriteriaCatalogue.Chosen known, List<KeptVersion> versions, int latest) {
    return new ShowPage(
        row(known.choice(), known.criteria()),
        sections(known.criteria()),
        versions(versions),
        mayEdit(),
        versions.isEmpty(),
        known.choice().version() == latest,
        known.text());
  }

  private List<Section> sections(CriteriaSet criteria) {
    var words = new PlainWords(criteria);
    var sections = new ArrayList<Section>();
    sections.add(new Section("planning.criteria.section.goal", spoken.say(words.goal())));
    if (!words.limits().isEmpty())
      sections.add(new Section("planning.criteria.section.limits", spoken.say(words.limits())));
    if (!words.wishes().isEmpty())
      sections.add(new Section("planning.criteria.section.wishes", spoken.say(words.wishes())));
    return sections;
  }

  private List<Version> versions(List<KeptVersion> versions) {
    var shown = new ArrayList<Version>();
    for (var i = 0; i < versions.size(); i++) {
      var version = versions.get(i);
      var now = new PlainWords(version.criteria()).all();
      var before =
          i + 1 < versions.size() ? new PlainWords(versions.get(i + 1).criteria()).all() : now;
      shown.add(
          new Version(
              version.version(),
              version.savedAt(),
              version.savedByName(),
              only(now, before),
              only(before, now)));
    }
    return shown;
  }

  /// What the first list says and the second does not.
  List<String> only(List<Sentence> these, List<Sentence> those) {
    return spoken.say(these.stream().filter(sentence -> !those.contains(sentence)).toList());
  }

  private static CriteriaCatalogue.Chosen known(KeptVersion kept) {
    var criteria = kept.criteria();
    var choice = new Choice(kept.id().toString(), criteria.name(), kept.version());
    return new CriteriaCatalogue.Chosen(choice, criteria, kept.text());
  }

  private static Row row(Choice choice, CriteriaSet criteria) {
    var language = LocaleContextHolder.getLocale();
    return new Row(
        choice.key(),
        choice.name().in(language),
        criteria.description().in(language),
        choice.version());
  }

  static boolean isPreset(String key) {
    return CriteriaPresets.NAMES.contains(key);
  }

  private boolean mayEdit() {
    return guard.may(PlanningActions.EDIT_CRITERIA);
  }
}
