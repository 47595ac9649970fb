package dk.klynge.decision.summary;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.Hearings;
import dk.klynge.decision.summary.SummaryPages.SummaryPage;
import dk.klynge.guard.Guard;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Who sees a summary: everybody when it is finished, before that those who write it.
@Component
class ShowSummary {

  private final Hearings hearings;
  private final Summaries summaries;
  private final Guard guard;

  ShowSummary(Hearings hearings, Summaries summaries, Guard guard) {
    this.hearings = hearings;
    this.summaries = summaries;
    this.guard = guard;
  }

  Hearing hearing(HearingId id) {
    return hearings
        .find(id)
        .filter(hearing -> hearing.announced().isPresent())
        .orElseThrow(ShowSummary::notFound);
  }

  SummaryPage page(HearingId id) {
    var hearing = hearing(id);
    var finished = hearing.summarised().isPresent();
    var may = guard.may(DecisionActions.HOLD_HEARING);
    if (!finished && !may) throw notFound();
    return of(hearing);
  }

  SummaryPage of(Hearing hearing) {
    var id = hearing.id();
    var finished = hearing.summarised().isPresent();
    var may = guard.may(DecisionActions.HOLD_HEARING);
    var last =
        hearing.prolongations().isEmpty()
            ? hearing.last()
            : hearing.prolongations().getLast().last();
    return new SummaryPage(
        id,
        hearing.title(),
        hearing.first(),
        last,
        finished,
        may && !finished,
        hearings.tally(id),
        summaries.themes(id),
        summaries.clusters(id));
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
