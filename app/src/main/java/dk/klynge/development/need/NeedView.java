package dk.klynge.development.need;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportNeeds.State;
import dk.klynge.development.SupportNeeds.Urgency;
import dk.klynge.development.SupportOffer;
import dk.klynge.development.SupportPlaces;
import dk.klynge.development.SupportTheme;
import dk.klynge.development.SupportVisits;
import dk.klynge.development.SupportVisits.Visit;
import dk.klynge.development.need.NeedPages.May;
import dk.klynge.development.need.NeedPages.NewPage;
import dk.klynge.development.need.NeedPages.OfferRow;
import dk.klynge.development.need.NeedPages.Option;
import dk.klynge.development.need.NeedPages.Row;
import dk.klynge.development.need.NeedPages.Said;
import dk.klynge.development.need.NeedPages.ShowPage;
import dk.klynge.development.need.NeedPages.Told;
import dk.klynge.development.need.NeedPages.VisitRow;
import dk.klynge.guard.Guard;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Needs in the reader's words. What was said is shown to the cluster, the support team and whoever
/// has said it; others who follow the cluster see the state.
@Component
class NeedView {

  private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");

  private final NeedRows rows;
  private final AnswerNeed answer;
  private final SupportVisits visits;
  private final SupportPlaces places;
  private final Guard guard;
  private final Texts texts;
  private final Format format;

  NeedView(
      NeedRows rows,
      AnswerNeed answer,
      SupportVisits visits,
      SupportPlaces places,
      Guard guard,
      Texts texts,
      Format format) {
    this.rows = rows;
    this.answer = answer;
    this.visits = visits;
    this.places = places;
    this.guard = guard;
    this.texts = texts;
    this.format = format;
  }

  Row row(Need need) {
    return new Row(
        need.id().value(),
        need.placeName(),
        texts.say(need.theme().key()),
        texts.say(need.urgency().key()),
        LocalDate.ofInstant(need.saidAt(), DANISH),
        need.wished(),
        need.state().name(),
        texts.say(need.state().key()));
  }

  List<Option> states() {
    return Arrays.stream(State.values())
        .map(one -> new Option(one.name(), texts.say(one.key())))
        .toList();
  }

  List<Option> themes() {
    return Arrays.stream(SupportTheme.values())
        .map(one -> new Option(one.name(), texts.say(one.key())))
        .toList();
  }

  NewPage blank(NeedForm form, String notAgreed, Map<String, String> errors) {
    return new NewPage(
        form,
        places.all(DevelopmentActions.WANT).stream()
            .map(one -> new Option(one.id().toString(), one.name()))
            .toList(),
        themes(),
        Arrays.stream(Urgency.values())
            .map(one -> new Option(one.name(), texts.say(one.key())))
            .toList(),
        form.urgency().name(),
        form.origin(),
        texts.say("development.origin." + form.origin()),
        form.about(),
        notAgreed,
        errors);
  }

  boolean isOpenTo(Need need) {
    return guard.may(DevelopmentActions.SUPPORT)
        || need.saidBy().equals(guard.who())
        || answer.mayAt(DevelopmentActions.EVALUATE, need);
  }

  ShowPage show(Need need, Map<String, String> form, Map<String, String> errors) {
    var open = isOpenTo(need);
    return new ShowPage(
        need.id().value(),
        need.version(),
        need.placeName(),
        open,
        said(need, open),
        open ? rows.offers(need.id()).stream().map(this::offer).toList() : List.of(),
        visits.of(need.id()).stream().map(this::visit).toList(),
        evaluation(need),
        may(need),
        Arrays.stream(SupportOffer.values())
            .map(one -> new Option(one.name(), texts.say(one.key())))
            .toList(),
        form,
        errors);
  }

  private Said said(Need need, boolean open) {
    return new Said(
        texts.say(need.theme().key()),
        texts.say(need.urgency().key()),
        open ? need.words() : "",
        texts.say("development.origin." + need.origin()),
        open ? need.about() : "",
        need.wished(),
        need.saidAt(),
        need.saidByName(),
        need.state().name(),
        texts.say(need.state().key()),
        open ? need.reason() : "");
  }

  private OfferRow offer(NeedRows.Offered one) {
    return new OfferRow(texts.say(one.kind().key()), one.words(), one.at(), one.by());
  }

  private VisitRow visit(Visit one) {
    var state = one.calledOff().isPresent() ? "called-off" : one.isOpen() ? "planned" : "given";
    return new VisitRow(
        one.id(),
        one.consultantName(),
        one.day(),
        time(one.begins()) + "–" + time(one.ends()),
        one.place(),
        hours(one.weight()),
        state);
  }

  private String hours(BigDecimal value) {
    return format.decimal(value, value.stripTrailingZeros().scale() > 0 ? 1 : 0);
  }

  private static String time(LocalTime time) {
    return "%02d.%02d".formatted(time.getHour(), time.getMinute());
  }

  /// For the cluster and the support team, and nobody else.
  private Optional<Told> evaluation(Need need) {
    if (!guard.may(DevelopmentActions.EVALUATIONS)
        && !answer.mayAt(DevelopmentActions.EVALUATE, need)) return Optional.empty();
    return rows.evaluation(need.id())
        .map(one -> new Told(texts.say("development.useful." + one.useful()), one.words()));
  }

  private May may(Need need) {
    var team = guard.may(DevelopmentActions.SUPPORT);
    var early = need.state() == State.SAID || need.state() == State.ANSWERED;
    var offered = need.state() == State.ANSWERED || need.state() == State.PLANNED;
    return new May(
        team && need.isOpen(),
        team && (offered || need.state() == State.GIVEN),
        team && early,
        early && answer.mayWithdraw(need),
        need.state() == State.GIVEN && answer.mayAt(DevelopmentActions.EVALUATE, need));
  }
}
