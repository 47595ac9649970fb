package dk.klynge.decision.hearing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.Prolongation;
import dk.klynge.decision.Hearing.ProposedCluster;
import dk.klynge.decision.HearingProlonged;
import dk.klynge.organisation.ClusterId;
import dk.klynge.time.TypedDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Some clusters are heard once more. What waits for exactly these is told by [HearingProlonged].
@Service
class ProlongHearing {

  private final KnownHearings known;
  private final HearingRows rows;
  private final ApplicationEventPublisher news;
  private final AuditTrail audit;

  ProlongHearing(
      KnownHearings known, HearingRows rows, ApplicationEventPublisher news, AuditTrail audit) {
    this.known = known;
    this.rows = rows;
    this.news = news;
    this.audit = audit;
  }

  /// As it is written in the form.
  record Wanted(String first, String last, String reason, List<String> clusters) {}

  /// What is wrong, as message key by field; empty when it was prolonged.
  @Transactional
  Map<String, String> prolong(Hearing shown, Wanted wanted) {
    rows.lock(shown.id());
    var hearing = known.find(shown.id()).orElseThrow();
    var errors = errors(hearing, wanted);
    if (!errors.isEmpty()) return errors;
    var again = prolongation(hearing, wanted);
    rows.prolong(hearing.id(), again);
    audit.changed(
        DecisionActions.HOLD_HEARING,
        new AuditTrail.Subject("hearing", hearing.id().value().toString(), hearing.title()),
        Map.of(
            "prolonged", new Change(hearing.last().toString(), again.last().toString()),
            "clusters", new Change("", names(hearing, again))));
    news.publishEvent(
        new HearingProlonged(
            hearing.id(), hearing.proposal().scenario(), again.clusters(), again.last()));
    return Map.of();
  }

  private static Map<String, String> errors(Hearing hearing, Wanted wanted) {
    var errors = new LinkedHashMap<String, String>();
    var first = TypedDay.of(wanted.first());
    var last = TypedDay.of(wanted.last());
    if (hearing.announced().isEmpty() || hearing.summarised().isPresent())
      errors.put("first", "decision.prolong.error.state");
    else if (first.isEmpty()) errors.put("first", "decision.hearing.error.first");
    else if (!first.get().isAfter(lastTaken(hearing)))
      errors.put("first", "decision.prolong.error.first");
    if (last.isEmpty()) errors.put("last", "decision.hearing.error.last");
    else if (first.filter(day -> day.isAfter(last.get())).isPresent())
      errors.put("last", "decision.hearing.error.order");
    if (wanted.reason().isBlank()) errors.put("reason", "decision.prolong.error.reason");
    if (chosen(hearing, wanted).isEmpty())
      errors.put("clusters", "decision.prolong.error.clusters");
    return errors;
  }

  private static LocalDate lastTaken(Hearing hearing) {
    return Optional.of(hearing.prolongations())
        .filter(all -> !all.isEmpty())
        .map(all -> all.getLast().last())
        .orElse(hearing.last());
  }

  private static List<ClusterId> chosen(Hearing hearing, Wanted wanted) {
    return hearing.proposal().clusters().stream()
        .map(ProposedCluster::id)
        .filter(id -> wanted.clusters().contains(id.value().toString()))
        .toList();
  }

  private static Prolongation prolongation(Hearing hearing, Wanted wanted) {
    return new Prolongation(
        LocalDate.parse(wanted.first()),
        LocalDate.parse(wanted.last()),
        wanted.reason().strip(),
        chosen(hearing, wanted));
  }

  private static String names(Hearing hearing, Prolongation again) {
    return hearing.proposal().clusters().stream()
        .filter(cluster -> again.clusters().contains(cluster.id()))
        .map(ProposedCluster::name)
        .collect(Collectors.joining(", "));
  }
}
