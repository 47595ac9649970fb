package dk.klynge.decision.response;

import dk.klynge.decision.Hearing;
import dk.klynge.decision.HearingLinks;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Secret;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What senders of answers are told.
@Component
class ResponseMail {

  private final Outbox outbox;
  private final HearingLinks links;
  private final Said said;

  ResponseMail(Outbox outbox, HearingLinks links, Said said) {
    this.outbox = outbox;
    this.links = links;
    this.said = said;
  }

  /// The public is asked to confirm; an invited party gets a receipt. Both hold the link by which
  /// the answer can be seen and withdrawn.
  void received(Hearing hearing, ResponseForm.Sender sender, Secret secret) {
    var kind = sender.channel().equals("public") ? "confirm" : "receipt";
    put(
        hearing,
        sender.email(),
        kind,
        sender.name(),
        hearing.title(),
        links.to("/hearings/answers/" + secret.value()));
  }

  void published(Hearing hearing, Response response) {
    var page = links.to("/hearings/" + hearing.id().value() + "/responses");
    put(hearing, response.email(), "published", response.name(), hearing.title(), page);
  }

  void heldBack(Hearing hearing, Response response, String reason) {
    put(hearing, response.email(), "held-back", response.name(), hearing.title(), reason);
  }

  private void put(Hearing hearing, String to, String kind, Object... values) {
    if (!Mailbox.isAddress(to)) return;
    outbox.put(
        Letter.of(
                hearing.id().asOwner(),
                "hearing-answer-" + kind + ":" + UUID.randomUUID(),
                to,
                said.of("decision.mail." + kind + ".subject", values),
                said.of("decision.mail." + kind + ".text", values))
            .in(LocaleContextHolder.getLocale()));
  }
}
