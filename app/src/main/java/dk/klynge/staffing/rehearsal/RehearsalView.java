package dk.klynge.staffing.rehearsal;

import dk.klynge.guard.Guard;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.rehearsal.Assumptions.Source;
import dk.klynge.staffing.rehearsal.Rehearsal.Result;
import dk.klynge.staffing.rehearsal.RehearsalPages.Assumed;
import dk.klynge.staffing.rehearsal.RehearsalPages.Field;
import dk.klynge.staffing.rehearsal.RehearsalPages.Line;
import dk.klynge.staffing.rehearsal.RehearsalPages.ListPage;
import dk.klynge.staffing.rehearsal.RehearsalPages.Row;
import dk.klynge.staffing.rehearsal.RehearsalPages.ShowPage;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts together what the pages of rehearsals show.
@Component
class RehearsalView {

  private static final int LOW = 10;
  private static final int MIDDLE = 50;
  private static final int HIGH = 90;

  private final Campaigns campaigns;
  private final Rehearsals rehearsals;
  private final CopyOfCampaign copy;
  private final RehearsalCharts charts;
  private final Texts texts;
  private final Guard guard;

  RehearsalView(
      Campaigns campaigns,
      Rehearsals rehearsals,
      CopyOfCampaign copy,
      RehearsalCharts charts,
      Texts texts,
      Guard guard) {
    this.campaigns = campaigns;
    this.rehearsals = rehearsals;
    this.copy = copy;
    this.charts = charts;
    this.texts = texts;
    this.guard = guard;
  }

  ListPage list(Campaign campaign, AssumptionsForm form, Map<String, String> errors) {
    return new ListPage(
        campaign,
        copy.open(campaign),
        handedIn(campaign),
        Stream.concat(
                AssumptionsForm.FIELDS.stream().map(AssumptionsForm.Field::name), Stream.of("seed"))
            .map(this::field)
            .toList(),
        form.values(),
        errors,
        form.values().getOrDefault("form", UUID.randomUUID().toString()),
        rehearsals.of(campaign.id()).stream().map(this::row).toList());
  }

  /// Real wishes are used by those only who may see applications.
  int handedIn(Campaign campaign) {
    return guard.may(StaffingActions.READ_APPLICATIONS) ? copy.handedIn(campaign) : 0;
  }

  /// What is wrong with the form, by field.
  Map<String, String> errors(Campaign campaign, AssumptionsForm form) {
    var errors = new LinkedHashMap<String, String>();
    form.wrong()
        .forEach((name, field) ->
            errors.put(
                name,
                texts.say(
                    "staffing.rehearsal.error.number",
                    texts.say(field.key()),
                    field.least(),
                    field.most())));
    if (form.assumptions().source() == Source.REAL && handedIn(campaign) == 0)
      errors.put("source", texts.say("staffing.rehearsal.error.real"));
    return errors;
  }

  Campaign campaign(CampaignId id) {
    return campaigns.find(id).orElseThrow(NotFound::new);
  }

  Rehearsal find(CampaignId campaign, UUID id) {
    return rehearsals
        .find(id)
        .filter(one -> one.campaign().equals(campaign))
        .orElseThrow(NotFound::new);
  }

  private Field field(String name) {
    var key = "staffing.rehearsal.field." + name;
    return new Field(name, texts.say(key), texts.say(key + ".hint"));
  }

  private Row row(Rehearsal one) {
    return new Row(
        one.id(),
        one.asked().at(),
        one.asked().byName(),
        one.state(),
        one.result().map(result -> found(result, Measure.FILLED)).orElse(""));
  }

  private String found(Result result, Measure measure) {
    return result.distributions().stream()
        .filter(one -> one.measure() == measure)
        .map(this::said)
        .findFirst()
        .orElse("");
  }

  ShowPage show(Campaign campaign, Rehearsal one) {
    var result = one.result();
    var found = result.map(Result::distributions).orElse(List.of());
    int draws = one.asked().assumptions().draws();
    return new ShowPage(
        campaign,
        one,
        one.done() * 100 / draws,
        texts.say("staffing.rehearsal.progress", one.done(), draws),
        result.map(this::lead).orElse(List.of()),
        found.stream().map(this::line).toList(),
        found.stream().map(charts::of).toList(),
        assumed(one),
        Stream.of("chance", "near", "rank", "rounds", "chains", "today")
            .map(word -> texts.say("staffing.rehearsal.granted." + word))
            .toList());
  }

  private List<String> lead(Result result) {
    var lead = new ArrayList<String>();
    lead.add(
        texts.say(
            "staffing.rehearsal.scene",
            result.posts(),
            result.mayApply(),
            result.deputies(),
            result.rounds(),
            result.draws()));
    for (var measure : List.of(Measure.FILLED, Measure.DEPUTIES_LEFT))
      lead.add(texts.say(measure.key()) + ": " + found(result, measure));
    return lead;
  }

  private Line line(Distribution one) {
    return new Line(
        texts.say(one.measure().key()),
        one.percentile(LOW),
        one.percentile(MIDDLE),
        one.percentile(HIGH),
        String.format(texts.language(), "%.1f", one.mean()),
        said(one));
  }

  private String said(Distribution one) {
    int low = one.percentile(LOW);
    int high = one.percentile(HIGH);
    return low == high
        ? texts.say("staffing.rehearsal.said.same", low)
        : texts.say("staffing.rehearsal.said", one.percentile(MIDDLE), low, high);
  }

  private List<Assumed> assumed(Rehearsal one) {
    var form = AssumptionsForm.of(one.asked().assumptions(), one.asked().seed());
    var assumed = new ArrayList<Assumed>();
    assumed.add(
        new Assumed(
            texts.say("staffing.rehearsal.source"),
            texts.say(
                "staffing.rehearsal.source."
                    + one.asked().assumptions().source().name().toLowerCase(Locale.ROOT))));
    Stream.concat(
            AssumptionsForm.FIELDS.stream().map(AssumptionsForm.Field::name), Stream.of("seed"))
        .forEach(name -> assumed.add(new Assumed(field(name).label(), form.text(name))));
    return assumed;
  }
}
