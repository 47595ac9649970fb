package dk.klynge.organisation.change;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.timeline.Fact;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.organisation.timeline.Timeline;
import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// From a day on an institution belongs to another cluster or network, or to none.
@Service
class MoveInstitution {

  private final Timeline timeline;
  private final Guard guard;
  private final AuditTrail audit;

  MoveInstitution(Timeline timeline, Guard guard, AuditTrail audit) {
    this.timeline = timeline;
    this.guard = guard;
    this.audit = audit;
  }

  @Transactional
  public Answer move(InstitutionId id, Optional<ClusterId> to, LocalDate from, String version) {
    timeline.lock(id.value());
    guard.require(OrganisationActions.CHANGE, new Scope.Institution(id.value()));
    var key = Map.of("institution", id.value().toString());
    var seen = version(id);
    if (!version.isEmpty() && !version.equals(seen))
      return new Answer.ChangedMeanwhile(Map.of("cluster", cluster(key, from)), seen);
    var institution =
        timeline
            .on(Table.INSTITUTION, Map.of("id", id.value().toString()), from)
            .orElseThrow(() -> new NotPossible("organisation.refused.not-there", from));
    var before = cluster(key, from);
    var lasts = timeline.history(Table.INSTITUTION, institution.values()).getLast().valid().until();
    to.ifPresentOrElse(
        cluster -> join(key, cluster, new Period(from, lasts)),
        () -> timeline.end(Table.MEMBERSHIP, key, from));
    timeline.settle();
    var fields = new HashMap<String, Change>();
    fields.put(
        "cluster", new Change(before, to.map(cluster -> cluster.value().toString()).orElse("")));
    fields.put("from", new Change("", from.toString()));
    var subject = new Subject("institution", id.value().toString(), institution.get("name"));
    audit.changed(OrganisationActions.CHANGE, subject, fields);
    return new Answer.Saved();
  }

  String version(InstitutionId id) {
    return timeline.version(Table.MEMBERSHIP, Map.of("institution", id.value().toString()));
  }

  private String cluster(Map<String, String> key, LocalDate day) {
    return timeline.on(Table.MEMBERSHIP, key, day).map(fact -> fact.get("cluster")).orElse("");
  }

  private void join(Map<String, String> key, ClusterId cluster, Period period) {
    var to = Map.of("cluster", cluster.value().toString());
    if (timeline.on(Table.MEMBERSHIP, key, period.from()).isPresent())
      timeline.change(Table.MEMBERSHIP, key, period.from(), to);
    else timeline.begin(new Fact(Table.MEMBERSHIP, key, period).with(to));
  }
}
