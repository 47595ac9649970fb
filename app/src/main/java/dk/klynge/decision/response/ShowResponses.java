package dk.klynge.decision.response;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.State;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.Hearings;
import dk.klynge.decision.ResponseId;
import dk.klynge.decision.response.ResponsePages.Answer;
import dk.klynge.decision.response.ResponsePages.ListPage;
import dk.klynge.decision.response.ResponsePages.Option;
import dk.klynge.documents.Attachments;
import dk.klynge.guard.Guard;
import dk.klynge.ui.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lists of answers, for everybody and for staff.
@Component
class ShowResponses {

  private static final int ROWS = 20;

  private final Hearings hearings;
  private final FoundResponses found;
  private final Attachments attachments;
  private final Said said;
  private final Guard guard;
  private final Clock clock;

  ShowResponses(
      Hearings hearings,
      FoundResponses found,
      Attachments attachments,
      Said said,
      Guard guard,
      Clock clock) {
    this.hearings = hearings;
    this.found = found;
    this.attachments = attachments;
    this.said = said;
    this.guard = guard;
    this.clock = clock;
  }

  /// A hearing that is announced; one that is being prepared has no answers that anybody could see.
  Hearing hearing(HearingId id) {
    return hearings
        .find(id)
        .filter(hearing -> hearing.announced().isPresent())
        .orElseThrow(ShowResponses::notFound);
  }

  Response response(HearingId hearing, ResponseId id) {
    return found
        .find(id)
        .filter(one -> one.hearing().equals(hearing))
        .orElseThrow(ShowResponses::notFound);
  }

  Answer answer(Response response) {
    return Answer.of(response, attachments.of(GiveResponse.owner(response.id())));
  }

  /// Themes are the administration's reading: the public gets them with the summary.
  ListPage published(HearingId id, Map<String, String> query, int page) {
    var hearing = hearing(id);
    var summarised = hearing.on(LocalDate.now(clock)) instanceof State.Summarised;
    var themes = summarised ? themes(id) : List.<Option>of();
    var wanted = Wanted.of(summarised ? query : without(query)).published();
    return list(hearing, wanted, query, themes, page);
  }

  private static Map<String, String> without(Map<String, String> query) {
    return Map.of(
        "q", query.getOrDefault("q", ""),
        "cluster", query.getOrDefault("cluster", ""),
        "kind", query.getOrDefault("kind", ""));
  }

  ListPage all(HearingId id, Map<String, String> query, int page) {
    return list(hearing(id), Wanted.of(query), query, themes(id), page);
  }

  private ListPage list(
      Hearing hearing, Wanted wanted, Map<String, String> query, List<Option> themes, int page) {
    var paging = Paging.of(page, ROWS, found.count(hearing.id(), wanted));
    var answers =
        found.search(hearing.id(), wanted, paging.offset(), ROWS).stream()
            .map(this::answer)
            .toList();
    return new ListPage(
        hearing.id(),
        hearing.title(),
        query,
        clusters(hearing.proposal().clusters()),
        themes,
        kinds(),
        Wanted.STATES.stream()
            .map(state -> new Option(state, said.of("decision.response.state." + state)))
            .toList(),
        answers,
        paging);
  }

  static List<Option> clusters(List<Hearing.ProposedCluster> clusters) {
    return clusters.stream()
        .map(cluster -> new Option(cluster.id().value().toString(), cluster.name()))
        .toList();
  }

  List<Option> kinds() {
    return Response.SENDER_KINDS.stream()
        .map(kind -> new Option(kind, said.of("decision.kind." + kind)))
        .toList();
  }

  private List<Option> themes(HearingId id) {
    return found.themes(id).stream()
        .map(theme -> new Option(theme.id().toString(), theme.name()))
        .toList();
  }

  /// What is published, and for staff everything.
  boolean mayRead(Response response) {
    return response.state() instanceof Response.State.Published
        || guard.may(DecisionActions.HOLD_HEARING);
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
