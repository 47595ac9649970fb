package dk.klynge.publishing.communication;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.Written;
import dk.klynge.publishing.communication.Measures.Channel;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is to be told is planned, changed, done, called off and taken over.
@Service
class KeepMeasure {

  private final Measures measures;
  private final KnownDates dates;
  private final AuditTrail audit;

  KeepMeasure(Measures measures, KnownDates dates, AuditTrail audit) {
    this.measures = measures;
    this.dates = dates;
    this.audit = audit;
  }

  enum Step {
    DONE,
    CANCEL,
    REOPEN,
    TAKE_OVER
  }

  /// The same form makes one, however often it is sent.
  @Transactional
  Written<MeasureId, Measure> make(MeasureForm form, String token) {
    var before = measures.madeFrom(token);
    if (before.isPresent()) return new Written.Saved<>(before.get());
    var errors = errors(form);
    if (!errors.isEmpty()) return new Written.Rejected<>(errors);
    var id = measures.insert(token, form, day(form));
    told(id, "version", "1");
    return new Written.Saved<>(id);
  }

  @Transactional
  Written<MeasureId, Measure> change(MeasureId id, MeasureForm form) {
    var errors = errors(form);
    if (!errors.isEmpty()) return new Written.Rejected<>(errors);
    if (!measures.update(id, form, day(form)))
      return new Written.Overtaken<>(measures.find(id).orElseThrow());
    told(id, "version", "" + (form.versionNumber() + 1));
    return new Written.Saved<>(id);
  }

  private Map<String, String> errors(MeasureForm form) {
    var errors = form.errors(measures.channels().stream().map(Channel::code).toList());
    if (errors.isEmpty()
        && form.milestoneId().filter(id -> !dates.byId().containsKey(id)).isPresent())
      errors.put("milestone", "publishing.measure.error.milestone");
    return errors;
  }

  private LocalDate day(MeasureForm form) {
    return form.milestoneId()
        .map(id -> dates.of(id).plusDays(form.days().orElse(0)))
        .orElseGet(() -> form.date().orElseThrow());
  }

  @Transactional
  boolean step(MeasureId id, int version, Step step) {
    var taken =
        switch (step) {
          case DONE -> measures.done(id, version);
          case CANCEL -> measures.cancel(id, version);
          case REOPEN -> measures.reopen(id, version);
          case TAKE_OVER -> measures.takeOver(id, version);
        };
    if (taken) told(id, "state", step.name());
    return taken;
  }

  private void told(MeasureId id, String field, String value) {
    audit.changed(
        PublishingActions.WRITE,
        new Subject("measure", id.value().toString(), ""),
        Map.of(field, new Change("", value)));
  }
}
