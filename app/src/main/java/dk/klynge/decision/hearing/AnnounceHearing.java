package dk.klynge.decision.hearing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.HearingLinks;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Secret;
import dk.klynge.ui.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A hearing is made public, and each invited party is sent a link of its own. Whoever is invited
/// later gets hers then.
@Service
class AnnounceHearing {

  private final HearingRows rows;
  private final Parties parties;
  private final Outbox outbox;
  private final HearingLinks links;
  private final MessageSource messages;
  private final Format format;
  private final AuditTrail audit;
  private final Clock clock;

  AnnounceHearing(
      HearingRows rows,
      Parties parties,
      Outbox outbox,
      HearingLinks links,
      MessageSource messages,
      Format format,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.parties = parties;
    this.outbox = outbox;
    this.links = links;
    this.messages = messages;
    this.format = format;
    this.audit = audit;
    this.clock = clock;
  }

  /// The key of why it cannot be announced; empty text when it was, now or before.
  @Transactional
  String announce(Hearing hearing) {
    if (hearing.last().isBefore(LocalDate.now(clock))) return "decision.hearing.error.past";
    var invited = parties.of(hearing.id());
    if (hearing.audience() == Hearing.Audience.INVITED && invited.isEmpty())
      return "decision.hearing.error.nobody";
    if (!rows.announce(hearing.id())) return "";
    invited.forEach(party -> send(hearing, party));
    audit.changed(
        DecisionActions.HOLD_HEARING,
        new AuditTrail.Subject("hearing", hearing.id().value().toString(), hearing.title()),
        Map.of("announced", new Change("", LocalDate.now(clock).toString())));
    return "";
  }

  /// What came of inviting somebody, as a message key; empty text when it went well.
  @Transactional
  String invite(Hearing hearing, Party party) {
    if (party.name().isEmpty() || party.name().length() > 200) return "decision.party.error.name";
    if (!Mailbox.isAddress(party.email())) return "decision.party.error.email";
    if (!Party.KINDS.contains(party.kind())) return "decision.party.error.kind";
    rows.lock(hearing.id());
    if (!parties.add(hearing.id(), party)) return "decision.party.error.twice";
    if (hearing.announced().isPresent()) send(hearing, party);
    told(hearing, "invited", new Change("", party.name()));
    return "";
  }

  /// A new link; the old one no longer works.
  @Transactional
  void inviteAgain(Hearing hearing, UUID party) {
    parties.of(hearing.id()).stream()
        .filter(one -> one.id().equals(party))
        .findFirst()
        .ifPresent(one -> {
          send(hearing, one);
          told(hearing, "invited", new Change(one.name(), one.name()));
        });
  }

  @Transactional
  boolean remove(Hearing hearing, UUID party) {
    var name = parties.of(hearing.id()).stream().filter(one -> one.id().equals(party)).findFirst();
    if (name.isEmpty() || !parties.remove(hearing.id(), party)) return false;
    told(hearing, "invited", new Change(name.get().name(), ""));
    return true;
  }

  private void send(Hearing hearing, Party party) {
    var secret = Secret.fresh();
    parties.invite(party.id(), secret);
    var address = "/hearings/" + hearing.id().value() + "/responses/new?key=" + secret.value();
    var arguments =
        new Object[] {
          party.name(),
          hearing.title(),
          format.day(hearing.first()),
          format.day(hearing.last()),
          links.to("/hearings/" + hearing.id().value()),
          links.to("") + address
        };
    var locale = LocaleContextHolder.getLocale();
    outbox.put(
        Letter.of(
                hearing.id().asOwner(),
                "hearing-invitation:" + party.id() + ":" + UUID.randomUUID(),
                party.email(),
                messages.getMessage("decision.mail.invitation.subject", arguments, locale),
                messages.getMessage("decision.mail.invitation.text", arguments, locale))
            .in(locale));
  }

  private void told(Hearing hearing, String field, Change change) {
    audit.changed(
        DecisionActions.HOLD_HEARING,
        new AuditTrail.Subject("hearing", hearing.id().value().toString(), hearing.title()),
        Map.of(field, change));
  }
}
