package dk.klynge.decision.response;

import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.State;
import dk.klynge.decision.response.ResponsePages.GivePage;
import dk.klynge.decision.response.Responses.Invited;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The form of an answer: empty, and with what was written and what is wrong with it.
@Component
class GivePages {

  private final GiveResponse give;
  private final ShowResponses show;
  private final Clock clock;

  GivePages(GiveResponse give, ShowResponses show, Clock clock) {
    this.give = give;
    this.show = show;
    this.clock = clock;
  }

  GivePage blank(Hearing hearing, Optional<Invited> party, String key, String token) {
    var filled = Map.of("key", key, "form", token);
    var channel = party.isPresent() ? "party" : "public";
    return page(hearing, channel, party, new Written(filled, List.of(), Map.of()));
  }

  GivePage paper(Hearing hearing, String token) {
    var filled = Map.of("form", token);
    return page(hearing, "paper", Optional.empty(), new Written(filled, List.of(), Map.of()));
  }

  GivePage again(
      Hearing hearing,
      Optional<Invited> party,
      Map<String, String> sent,
      ResponseForm form,
      Map<String, String> errors) {
    var written = new Written(sent, form.clusters(), errors);
    return page(hearing, form.sender().channel(), party, written);
  }

  private record Written(
      Map<String, String> filled, List<String> chosen, Map<String, String> errors) {}

  private GivePage page(Hearing hearing, String channel, Optional<Invited> party, Written written) {
    var clusters = give.taken(hearing, channel);
    var address = "/hearings/" + hearing.id().value();
    return new GivePage(
        hearing.id(),
        hearing.title(),
        channel,
        address + (channel.equals("paper") ? "/paper" : "/responses"),
        written.filled().getOrDefault("key", ""),
        party.map(Invited::name).orElse(""),
        written.filled().getOrDefault("form", ""),
        clusters.map(_ -> until(hearing)),
        clusters.filter(some -> some.size() < hearing.proposal().clusters().size()).isPresent(),
        ShowResponses.clusters(clusters.orElse(List.of())),
        show.kinds(),
        written.filled(),
        written.chosen(),
        written.errors());
  }

  private LocalDate until(Hearing hearing) {
    return hearing.on(LocalDate.now(clock)) instanceof State.Open(var until, var _)
        ? until
        : hearing.last();
  }
}
