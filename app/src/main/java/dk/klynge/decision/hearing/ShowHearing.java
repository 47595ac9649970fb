package dk.klynge.decision.hearing;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.State;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.Hearings;
import dk.klynge.decision.hearing.HearingPages.Front;
import dk.klynge.decision.hearing.HearingPages.ListPage;
import dk.klynge.decision.hearing.HearingPages.Row;
import dk.klynge.documents.Attachments;
import dk.klynge.guard.Guard;
import dk.klynge.ui.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Who sees which hearing, and what everybody sees of it.
@Component
class ShowHearing {

  private final Hearings hearings;
  private final Attachments attachments;
  private final Guard guard;
  private final Format format;
  private final Clock clock;

  ShowHearing(Hearings hearings, Attachments attachments, Guard guard, Format format, Clock clock) {
    this.hearings = hearings;
    this.attachments = attachments;
    this.guard = guard;
    this.format = format;
    this.clock = clock;
  }

  /// What is being prepared is there only for those who prepare it.
  Hearing find(HearingId id) {
    return hearings
        .find(id)
        .filter(this::visible)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private boolean visible(Hearing hearing) {
    return hearing.announced().isPresent() || guard.may(DecisionActions.HOLD_HEARING);
  }

  List<Hearing> visible() {
    return hearings.all().stream().filter(this::visible).toList();
  }

  ListPage list() {
    var rows = visible().stream().map(this::row).toList();
    return new ListPage(rows, guard.may(DecisionActions.HOLD_HEARING));
  }

  private Row row(Hearing hearing) {
    return new Row(
        hearing.id(),
        hearing.title(),
        StateLine.of(hearing, today(), format),
        hearing.first(),
        hearing.last(),
        hearing.proposal().name(),
        hearings.tally(hearing.id()).published());
  }

  Front front(Hearing hearing) {
    return new Front(
        hearing.id(),
        hearing.title(),
        hearing.introduction(),
        StateLine.of(hearing, today(), format),
        hearing.audience().name(),
        hearing.proposal().name(),
        hearing.proposal().day(),
        hearing.proposal().clusters(),
        attachments.of(owner(hearing.id())),
        Moment.of(hearing),
        hearings.tally(hearing.id()));
  }

  boolean isOpen(Hearing hearing) {
    return hearing.on(today()) instanceof State.Open;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  static Attachments.Owner owner(HearingId id) {
    return new Attachments.Owner("hearing", id.value());
  }
}
