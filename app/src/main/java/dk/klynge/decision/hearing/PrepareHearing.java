package dk.klynge.decision.hearing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.Audience;
import dk.klynge.decision.Hearing.Proposal;
import dk.klynge.decision.HearingId;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A hearing is written, and written again until it is announced. After that only its words and a
/// later last day can be changed: nobody may find another proposal or a shorter time than
/// announced.
@Service
class PrepareHearing {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 20_000;

  private final KnownHearings known;
  private final HearingRows rows;
  private final PublishedProposals proposals;
  private final AuditTrail audit;
  private final Clock clock;

  PrepareHearing(
      KnownHearings known,
      HearingRows rows,
      PublishedProposals proposals,
      AuditTrail audit,
      Clock clock) {
    this.known = known;
    this.rows = rows;
    this.proposals = proposals;
    this.audit = audit;
    this.clock = clock;
  }

  sealed interface Outcome {
    record Saved(HearingId id) implements Outcome {}

    /// @param errors message key by field
    record Rejected(Map<String, String> errors) implements Outcome {}

    record ChangedMeanwhile(Hearing now) implements Outcome {}
  }

  @Transactional
  Outcome make(HearingForm form, String token) {
    var before = rows.madeFrom(token);
    if (before.isPresent()) return new Outcome.Saved(before.get());
    var errors = new LinkedHashMap<String, String>();
    var content = content(form, proposals.find(form.proposal()), errors);
    if (content.isEmpty()) return new Outcome.Rejected(errors);
    var id = HearingId.fresh();
    rows.insert(id, token, content.get());
    audit.changed(DecisionActions.HOLD_HEARING, subject(id, content.get()), made(content.get()));
    return new Outcome.Saved(id);
  }

  @Transactional
  Outcome change(Hearing hearing, HearingForm form) {
    var errors = new LinkedHashMap<String, String>();
    var announced = hearing.announced().isPresent();
    var kept = announced || form.proposal().equals(HearingForm.key(hearing.proposal()));
    var proposal = kept ? Optional.of(hearing.proposal()) : proposals.find(form.proposal());
    var content = content(announced ? fixed(form, hearing) : form, proposal, errors);
    if (announced && content.filter(now -> now.last().isBefore(hearing.last())).isPresent())
      errors.put("last", "decision.hearing.error.shorter");
    if (!hearing.prolongations().isEmpty() && !form.last().equals(hearing.last().toString()))
      errors.put("last", "decision.hearing.error.prolonged");
    if (content.isEmpty() || !errors.isEmpty()) return new Outcome.Rejected(errors);
    var id = hearing.id();
    if (!rows.update(id, version(form), content.get()))
      return new Outcome.ChangedMeanwhile(known.find(id).orElseThrow());
    if (!kept) rows.putForward(id, content.get().proposal());
    var changes = changes(hearing, content.get());
    audit.changed(DecisionActions.HOLD_HEARING, subject(id, content.get()), changes);
    return new Outcome.Saved(id);
  }

  private static HearingForm fixed(HearingForm form, Hearing hearing) {
    return new HearingForm(
        form.title(),
        form.introduction(),
        HearingForm.key(hearing.proposal()),
        hearing.first().toString(),
        form.last(),
        hearing.audience().name(),
        form.version());
  }

  private Optional<HearingContent> content(
      HearingForm form, Optional<Proposal> proposal, Map<String, String> errors) {
    if (form.title().isEmpty() || form.title().length() > LONGEST_TITLE)
      errors.put("title", "decision.hearing.error.title");
    if (form.introduction().isEmpty() || form.introduction().length() > LONGEST_TEXT)
      errors.put("introduction", "decision.hearing.error.introduction");
    if (proposal.isEmpty()) errors.put("proposal", "decision.hearing.error.proposal");
    var first = TypedDay.of(form.first());
    var last = TypedDay.of(form.last());
    if (first.isEmpty()) errors.put("first", "decision.hearing.error.first");
    if (last.isEmpty()) errors.put("last", "decision.hearing.error.last");
    else if (first.filter(day -> day.isAfter(last.get())).isPresent())
      errors.put("last", "decision.hearing.error.order");
    else if (last.get().isBefore(LocalDate.now(clock)))
      errors.put("last", "decision.hearing.error.past");
    var audience =
        Arrays.stream(Audience.values()).filter(one -> one.name().equals(form.audience()));
    var chosen = audience.findFirst();
    if (chosen.isEmpty()) errors.put("audience", "decision.hearing.error.audience");
    if (!errors.isEmpty()) return Optional.empty();
    return Optional.of(
        new HearingContent(
            form.title(),
            form.introduction(),
            proposal.orElseThrow(),
            first.orElseThrow(),
            last.orElseThrow(),
            chosen.orElseThrow()));
  }

  private static int version(HearingForm form) {
    return Typed.number(form.version());
  }

  private static AuditTrail.Subject subject(HearingId id, HearingContent content) {
    return new AuditTrail.Subject("hearing", id.value().toString(), content.title());
  }

  private static Map<String, Change> made(HearingContent content) {
    return Map.of(
        "title", new Change("", content.title()),
        "proposal", new Change("", content.proposal().name()),
        "first", new Change("", content.first().toString()),
        "last", new Change("", content.last().toString()),
        "audience", new Change("", content.audience().name()));
  }

  /// Of the introduction only that it was changed: the audit trail holds no long text.
  private static Map<String, Change> changes(Hearing before, HearingContent after) {
    var old =
        new HearingContent(
            before.title(),
            before.introduction(),
            before.proposal(),
            before.first(),
            before.last(),
            before.audience());
    var from = made(old);
    var changes = new LinkedHashMap<String, Change>();
    made(after)
        .forEach((field, to) -> {
          var was = from.get(field);
          if (was != null && !was.after().equals(to.after()))
            changes.put(field, new Change(was.after(), to.after()));
        });
    if (!before.introduction().equals(after.introduction()))
      changes.put("introduction", new Change("", "…"));
    return changes;
  }
}
