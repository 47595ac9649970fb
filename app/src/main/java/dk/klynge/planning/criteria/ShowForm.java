package dk.klynge.planning.criteria;

import dk.klynge.planning.CriteriaProblem;
import dk.klynge.planning.CriteriaReading;
import dk.klynge.planning.CriteriaText;
import dk.klynge.planning.criteria.CriteriaPages.Choice;
import dk.klynge.planning.criteria.CriteriaPages.Conflict;
import dk.klynge.planning.criteria.CriteriaPages.Field;
import dk.klynge.planning.criteria.CriteriaPages.FieldGroup;
import dk.klynge.planning.criteria.CriteriaPages.FormPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the page with the form.
@Component
class ShowForm {

  private final ShowCriteria show;
  private final Spoken spoken;

  ShowForm(ShowCriteria show, Spoken spoken) {
    this.show = show;
    this.spoken = spoken;
  }

  /// Where the form belongs.
  ///
  /// @param key empty for a new set
  record Place(String key, int based) {

    static final Place NEW = new Place("", 0);

    boolean fresh() {
      return key.isEmpty();
    }
  }

  FormPage page(Place place, CriteriaForm form) {
    return page(place, form, List.of(), Conflict.NONE);
  }

  FormPage invalid(Place place, CriteriaForm form, List<CriteriaProblem> problems) {
    return page(place, form, problems, Conflict.NONE);
  }

  /// The form as it was sent, now based on the version that came between.
  FormPage overtaken(CriteriaForm form, KeptVersion latest) {
    var theirs = new PlainWords(latest.criteria()).all();
    var mine =
        CriteriaText.read(form.text()) instanceof CriteriaReading.Understood(var criteria)
            ? new PlainWords(criteria).all()
            : List.<Sentence>of();
    var conflict =
        new Conflict(
            latest.version(),
            latest.savedByName(),
            show.only(theirs, mine),
            show.only(mine, theirs));
    var place = new Place(latest.id().toString(), latest.version());
    return page(place, form, List.of(), conflict);
  }

  private FormPage page(
      Place place, CriteriaForm form, List<CriteriaProblem> problems, Conflict conflict) {
    var errors = new LinkedHashMap<String, String>();
    for (var problem : problems)
      errors.putIfAbsent(CriteriaForm.field(problem.key()), spoken.say(problem));
    var title = place.fresh() ? "planning.criteria.new" : "planning.criteria.edit";
    var url = place.fresh() ? "/criteria" : "/criteria/" + place.key();
    return new FormPage(title, url, url, place.based(), groups(form, errors), errors, conflict);
  }

  private List<FieldGroup> groups(CriteriaForm form, Map<String, String> errors) {
    var groups = new ArrayList<FieldGroup>();
    for (var section : FormField.SECTIONS)
      groups.add(
          new FieldGroup(
              "planning.criteria.group." + section.name(),
              section.fields().stream().map(field -> field(field, form, errors)).toList()));
    return groups;
  }

  private Field field(FormField field, CriteriaForm form, Map<String, String> errors) {
    return new Field(
        field.name(),
        "planning.criteria.field." + field.name(),
        hint(field.kind()),
        kind(field.kind()),
        form.value(field.name()),
        choices(field, form.value(field.name())),
        errors.getOrDefault(field.name(), ""));
  }

  /// A value that no option offers, such as another coordinate system, is offered as it is.
  private List<Choice> choices(FormField field, String value) {
    var choices = new ArrayList<Choice>();
    for (var option : field.options())
      choices.add(
          new Choice(option, spoken.say("planning.criteria.option." + option.replace(':', '-'))));
    if (!field.options().isEmpty() && !value.isEmpty() && !field.options().contains(value))
      choices.add(new Choice(value, value));
    return choices;
  }

  private static String hint(FormField.Kind kind) {
    return switch (kind) {
      case TEXT, NUMBER, CHOICE -> "";
      case NAMES, AGE_GROUPS, GROUPS, LABELLED, PRICES ->
          "planning.criteria.hint." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  private static String kind(FormField.Kind kind) {
    return switch (kind) {
      case TEXT, NUMBER, NAMES, AGE_GROUPS -> "text";
      case CHOICE -> "choice";
      case GROUPS, LABELLED, PRICES -> "lines";
    };
  }
}
