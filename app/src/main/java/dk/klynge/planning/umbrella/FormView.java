package dk.klynge.planning.umbrella;

import dk.klynge.organisation.Register;
import dk.klynge.planning.CriteriaCatalogue;
import dk.klynge.planning.umbrella.ModelPages.FormPage;
import dk.klynge.planning.umbrella.ModelPages.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the form of a model. A form that was never sent has no errors.
@Component
class FormView {

  private final Register register;
  private final CriteriaCatalogue criteria;
  private final ModelWords words;
  private final Clock clock;

  FormView(Register register, CriteriaCatalogue criteria, ModelWords words, Clock clock) {
    this.register = register;
    this.criteria = criteria;
    this.words = words;
    this.clock = clock;
  }

  FormPage fresh(Map<String, String> values) {
    var errors = errors(values);
    var umbrellas = umbrellas();
    var known = umbrellas.stream().anyMatch(each -> each.value().equals(values.get("umbrella")));
    if (values.containsKey("da.name") && !known)
      errors.put("umbrella", words.say("problem.umbrella"));
    return page("new", "/leadership-models", "/leadership-models", 0, values, errors, "");
  }

  FormPage edit(LeadershipModel model, int based, Map<String, String> values) {
    var own = "/leadership-models/" + model.id().value();
    return page("edit", own, own, based, values, errors(values), "");
  }

  /// The form as it was sent, now based on the version that came between.
  FormPage overtaken(LeadershipModel latest, Map<String, String> values) {
    var own = "/leadership-models/" + latest.id().value();
    return page("edit", own, own, latest.version(), values, Map.of(), latest.savedBy());
  }

  @SuppressWarnings("checkstyle:parameternumber") // one for each part of the page
  private FormPage page(
      String title,
      String action,
      String back,
      int based,
      Map<String, String> values,
      Map<String, String> errors,
      String conflict) {
    return new FormPage(
        "planning.umbrella." + title,
        action,
        back,
        based,
        values,
        errors,
        based == 0 ? umbrellas() : List.of(),
        Arrays.stream(Kind.values())
            .map(kind -> new Option(kind.code(), words.say("kind." + kind.code())))
            .toList(),
        criteria.all().stream()
            .map(choice -> new Option(choice.key(), choice.name().in(words.language())))
            .toList(),
        conflict);
  }

  private Map<String, String> errors(Map<String, String> values) {
    var errors = new LinkedHashMap<String, String>();
    if (values.containsKey("da.name"))
      new ModelForm(values).problems().forEach((field, key) -> errors.put(field, words.told(key)));
    var key = values.getOrDefault("criteria", "");
    if (!key.isEmpty() && criteria.find(key).isEmpty())
      errors.put("criteria", words.say("problem.criteria"));
    return errors;
  }

  private List<Option> umbrellas() {
    return register.umbrellasOn(LocalDate.now(clock)).stream()
        .map(each -> new Option(each.id().toString(), each.name()))
        .toList();
  }
}
