package dk.klynge.planning.umbrella;

import dk.klynge.documents.Attachments;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.UmbrellaId;
import dk.klynge.planning.CriteriaCatalogue;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.umbrella.ModelPages.Judged;
import dk.klynge.planning.umbrella.ModelPages.ListPage;
import dk.klynge.planning.umbrella.ModelPages.Organisation;
import dk.klynge.planning.umbrella.ModelPages.Row;
import dk.klynge.planning.umbrella.ModelPages.ShowPage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Makes the list of organisations with their models, and the page of one model.
@Component
class ModelView {

  static final String DOCUMENT = "leadership-model";

  private final LeadershipModels models;
  private final Register register;
  private final CriteriaCatalogue criteria;
  private final ComparedCriteria compared;
  private final Attachments attachments;
  private final ModelWords words;
  private final Guard guard;
  private final Clock clock;

  ModelView(
      LeadershipModels models,
      Register register,
      CriteriaCatalogue criteria,
      ComparedCriteria compared,
      Attachments attachments,
      ModelWords words,
      Guard guard,
      Clock clock) {
    this.models = models;
    this.register = register;
    this.criteria = criteria;
    this.compared = compared;
    this.attachments = attachments;
    this.words = words;
    this.guard = guard;
    this.clock = clock;
  }

  ListPage list() {
    Map<UUID, Organisation> organisations = new LinkedHashMap<>();
    var all = models.all();
    var assessments = models.assessments();
    for (var umbrella : register.umbrellasOn(LocalDate.now(clock))) {
      var rows =
          all.stream()
              .filter(model -> model.umbrella().value().equals(umbrella.id()))
              .map(model -> row(model, assessments))
              .toList();
      organisations.put(umbrella.id(), organisation(new UmbrellaId(umbrella.id()), rows));
    }
    return new ListPage(
        List.copyOf(organisations.values()), guard.may(PlanningActions.EDIT_MODELS));
  }

  Row row(LeadershipModel model, List<Assessment> assessments) {
    var last = assessments.stream().filter(each -> each.model().equals(model.id())).findFirst();
    return new Row(
        model.id().value(),
        model.content().in(words.language()).name(),
        words.say("kind." + model.content().kind().code()),
        criteriaName(model.content().criteria()),
        last.map(each -> each.outcome().code()).orElse(""),
        last.map(each -> each.reason(words.language())).orElse(""));
  }

  private String criteriaName(String key) {
    return criteria.find(key).map(found -> found.choice().name().in(words.language())).orElse("");
  }

  /// As it is today; an organisation that is no longer in the register has no name.
  Organisation organisation(UmbrellaId id, List<Row> rows) {
    var today = LocalDate.now(clock);
    var name =
        register.umbrellasOn(today).stream()
            .filter(each -> each.id().equals(id.value()))
            .map(each -> each.name())
            .findFirst()
            .orElseGet(() -> words.say("gone"));
    var own = register.on(today, Filter.of(selection(id)));
    return new Organisation(
        id.value(),
        name,
        own.size(),
        own.stream().map(Entry::totalPlaces).mapToLong(places -> places.orElse(0)).sum(),
        rows);
  }

  private static Map<String, String> selection(UmbrellaId id) {
    return Map.of("ownership", "self_owning", "umbrella", id.value().toString());
  }

  /// @param version to be shown, or else the latest
  /// @param sent an assessment that was refused, with why
  Optional<ShowPage> show(
      LeadershipModelId id, Optional<Integer> version, Map<String, String> sent) {
    var versions = models.versions(id);
    return versions.stream()
        .filter(each -> version.map(number -> each.version() == number).orElse(true))
        .findFirst()
        .map(model -> page(model, versions, sent));
  }

  private ShowPage page(
      LeadershipModel model, List<LeadershipModel> versions, Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    if (!sent.isEmpty())
      new AssessmentForm(sent)
          .problems()
          .forEach((field, key) -> errors.put(field, words.told(key)));
    return new ShowPage(
        model.id().value(),
        organisation(model.umbrella(), List.of()),
        model.version(),
        versions.getFirst().version(),
        model.content().in(words.language()),
        words.say("kind." + model.content().kind().code()),
        compared.of(model.content()),
        models.assessments(model.id()).stream().map(this::judged).toList(),
        attachments.of(new Attachments.Owner(DOCUMENT, model.id().value())),
        versions.stream()
            .map(each -> new ModelPages.Version(each.version(), each.savedAt(), each.savedBy()))
            .toList(),
        guard.may(PlanningActions.PROPOSE) ? networks(model) : "",
        sent.isEmpty() ? Map.of("day", LocalDate.now(clock).toString()) : sent,
        errors,
        guard.may(PlanningActions.EDIT_MODELS));
  }

  private Judged judged(Assessment assessment) {
    return new Judged(
        assessment.outcome().code(),
        assessment.day(),
        assessment.reason(words.language()),
        assessment.version(),
        assessment.by(),
        assessment.at());
  }

  /// The form that asks for a proposal, filled in for the organisation's institutions.
  private String networks(LeadershipModel model) {
    var address = UriComponentsBuilder.fromPath("/proposals/new");
    selection(model.umbrella()).forEach((key, value) -> address.queryParam(key, value));
    if (!model.content().criteria().isEmpty())
      address.queryParam("criteria", model.content().criteria());
    var name =
        organisation(model.umbrella(), List.of()).name()
            + ": "
            + model.content().in(words.language()).name();
    return address.queryParam("name", "{name}").encode().buildAndExpand(name).toUriString();
  }
}
