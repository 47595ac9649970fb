package dk.klynge.planning.agreement;

import dk.klynge.planning.agreement.AgreementPages.Done;
import dk.klynge.planning.agreement.AgreementPages.Option;
import dk.klynge.planning.agreement.AgreementPages.State;
import dk.klynge.planning.agreement.history.Act;
import dk.klynge.planning.agreement.history.Agreement;
import dk.klynge.planning.agreement.history.AgreementWords;
import dk.klynge.planning.agreement.history.Status;
import dk.klynge.planning.agreement.saving.Content.Party;
import dk.klynge.ui.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Says how far an agreement has come, what happened to it, and what can be done next.
@Component
class StateView {

  private final AgreementWords words;
  private final Format format;
  private final Clock clock;

  StateView(AgreementWords words, Format format, Clock clock) {
    this.words = words;
    this.format = format;
    this.clock = clock;
  }

  State of(Agreement agreement) {
    var status = agreement.status(LocalDate.now(clock));
    return new State(
        status.code(),
        text(status),
        agreement.acts().size(),
        agreement.acts().reversed().stream().map(act -> done(agreement, act)).toList(),
        status instanceof Status.Sent sent
            ? sent.outstanding().stream()
                .map(party -> new Option(party.key(), named(party)))
                .toList()
            : List.of(),
        possible(status));
  }

  String text(Status status) {
    return switch (status) {
      case Status.Draft() -> words.say("state.draft");
      case Status.Sent(var day, var signatures, var outstanding) ->
          words.say("state.sent", format.day(day), signatures.size(), outstanding.size());
      case Status.Signed(_, var from) -> words.say("state.signed", format.day(from));
      case Status.InForce(_, var since) -> words.say("state.in-force", format.day(since));
      case Status.Ended(var day) -> words.say("state.ended", format.day(day));
      case Status.Withdrawn(var day, var reason) ->
          words.say("state.withdrawn", format.day(day), reason);
    };
  }

  private static List<String> possible(Status status) {
    return switch (status) {
      case Status.Draft() -> List.of("sent", "withdrawn");
      case Status.Sent _ -> List.of("signed", "recalled", "withdrawn");
      case Status.Signed _, Status.InForce _ -> List.of("ended");
      case Status.Ended _, Status.Withdrawn _ -> List.of();
    };
  }

  private Done done(Agreement agreement, Act act) {
    var party =
        agreement.content().parties().stream()
            .filter(each -> each.key().equals(act.party()))
            .map(StateView::named)
            .findFirst()
            .orElse(act.party());
    var text = words.say("act." + act.kind().code(), act.version(), party, act.person());
    return new Done(
        act.note().isEmpty() ? text : text + " – " + act.note(), act.day(), act.by(), act.at());
  }

  static String named(Party party) {
    return party.house().isEmpty() || party.house().equals(party.name())
        ? party.name()
        : party.name() + " (" + party.house() + ")";
  }
}
