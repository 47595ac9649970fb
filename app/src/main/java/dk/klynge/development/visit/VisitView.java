package dk.klynge.development.visit;

import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportVisits.Visit;
import dk.klynge.development.visit.Match.Suggestion;
import dk.klynge.development.visit.VisitPages.Planned;
import dk.klynge.development.visit.VisitPages.VisitPage;
import dk.klynge.development.visit.VisitPages.Who;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// A visit being planned, with who could come.
@Component
class VisitView {

  private final Candidates candidates;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  VisitView(Candidates candidates, Texts texts, Format format, Clock clock) {
    this.candidates = candidates;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  VisitPage page(Need need, VisitForm form, Optional<Visit> visit, Map<String, String> errors) {
    var today = LocalDate.now(clock);
    var day = form.day().orElse(today);
    return new VisitPage(
        need.id().value(),
        need.placeName(),
        texts.say(need.theme().key()),
        form,
        candidates.suggest(need, day, form.hours(), form.id()).stream().map(this::who).toList(),
        visit.map(one -> planned(one, today)),
        errors);
  }

  private Planned planned(Visit one, LocalDate today) {
    return new Planned(
        one.id(),
        format.day(one.day()),
        one.isOpen(),
        !one.day().isAfter(today),
        one.weight().stripTrailingZeros().toPlainString().replace('.', ','));
  }

  private Who who(Suggestion one) {
    var consultant = one.candidate().consultant();
    var subjects =
        consultant.subjects().stream()
            .sorted()
            .map(each -> texts.say(each.key()))
            .collect(Collectors.joining(", "));
    return new Who(
        consultant.id().value(),
        consultant.name(),
        subjects,
        hours(one.left()),
        one.mayHelp(),
        one.verdict().name(),
        why(one));
  }

  private String why(Suggestion one) {
    if (one.candidate().ties().isEmpty()) return texts.say(one.verdict().key());
    return texts.say(
        one.verdict().key() + ".because",
        one.candidate().ties().stream()
            .sorted()
            .map(tie -> texts.say("development.match.tie." + tie.replace("tie.", "")))
            .collect(Collectors.joining(", ")));
  }

  private String hours(BigDecimal value) {
    return format.decimal(value, value.stripTrailingZeros().scale() > 0 ? 1 : 0);
  }
}
