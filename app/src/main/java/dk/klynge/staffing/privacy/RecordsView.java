package dk.klynge.staffing.privacy;

import dk.klynge.guard.Guard;
import dk.klynge.staffing.PersonalData;
import dk.klynge.staffing.PersonalData.Kept;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.privacy.Deletions.Outcome;
import dk.klynge.staffing.privacy.RecordsPage.Logged;
import dk.klynge.staffing.privacy.RecordsPage.Rule;
import dk.klynge.ui.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts together what the page of records shows.
@Component
class RecordsView {

  private final RetentionRules rules;
  private final RetentionLimits limits;
  private final Holds holds;
  private final Deletions deletions;
  private final List<PersonalData> data;
  private final Texts texts;
  private final Guard guard;

  RecordsView(
      RetentionRules rules,
      RetentionLimits limits,
      Holds holds,
      Deletions deletions,
      List<PersonalData> data,
      Texts texts,
      Guard guard) {
    this.rules = rules;
    this.limits = limits;
    this.holds = holds;
    this.deletions = deletions;
    this.data = data;
    this.texts = texts;
    this.guard = guard;
  }

  RecordsPage page(Map<String, String> sent, Map<String, String> errors) {
    return new RecordsPage(
        rule(),
        deletions.standings(rules.now()),
        kept(),
        holds.all(),
        log(),
        sent.getOrDefault("form", UUID.randomUUID().toString()),
        sent,
        errors,
        guard.may(StaffingActions.RULE_RECORDS));
  }

  Rule rule() {
    var now = rules.now();
    var source = limits.source(texts.language().getLanguage());
    return new Rule(now.version(), now.months(), limits.atMost(), source, rules.history());
  }

  List<Kept> kept() {
    return data.stream()
        .flatMap(one -> one.kept().stream())
        .sorted(Comparator.comparing(Kept::until).thenComparing(kept -> texts.say(kept.what())))
        .toList();
  }

  List<Logged> log() {
    var outcomes = deletions.outcomes().stream().collect(Collectors.groupingBy(Outcome::deletion));
    return deletions.log().stream()
        .map(one -> new Logged(one, outcomes.getOrDefault(one.number(), List.of())))
        .toList();
  }
}
