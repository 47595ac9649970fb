package dk.klynge.publishing.subscription;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.published.PublicSubscriptions;
import dk.klynge.ui.Municipality;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Subscribing takes two steps: somebody types an address, and its owner follows the link in the
/// letter. Until then nothing else is sent there. One address gets one such letter a day for one
/// subscription, so that nobody can fill a stranger's mailbox.
@Service
class KeepSubscriptions implements PublicSubscriptions {

  private final SubscriptionRows rows;
  private final Outbox outbox;
  private final Links links;
  private final Texts texts;
  private final Municipality municipality;
  private final AuditTrail audit;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  KeepSubscriptions(
      SubscriptionRows rows,
      Outbox outbox,
      Links links,
      Texts texts,
      Municipality municipality,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.outbox = outbox;
    this.links = links;
    this.texts = texts;
    this.municipality = municipality;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Wanted subscribe(String email, UUID institution, String name, Locale language) {
    if (rows.institution(institution).isEmpty())
      return new Wanted.Refused("publishing.subscribe.error.institution");
    return ask(email.strip(), Optional.of(institution), name, language);
  }

  /// To newsletters in general.
  @Transactional
  Wanted subscribe(String email, Locale language) {
    return ask(email.strip(), Optional.empty(), "", language);
  }

  private Wanted ask(String email, Optional<UUID> institution, String name, Locale language) {
    if (!Mailbox.isAddress(email)) return new Wanted.Refused("publishing.subscribe.error.email");
    var owner = rows.know(email);
    var spoken = language.getLanguage().equals("en") ? "en" : "da";
    var id = rows.ask(email, institution.orElse(null), name, spoken);
    var place = institution.flatMap(rows::institution).orElse("");
    outbox.put(letter(owner, id, place, language));
    return new Wanted.AskedToConfirm();
  }

  private Letter letter(SubscriptionRows.Owner owner, UUID id, String place, Locale language) {
    var what =
        place.isEmpty()
            ? texts.in(language, "publishing.subscribe.what.all")
            : texts.in(language, "publishing.subscribe.what.institution", place);
    var link = links.to("/subscriptions/" + owner.key() + "/confirmation/" + id);
    return Letter.of(
            new Owner("newsletter-subscription", id),
            "newsletter-subscription:" + id + ":" + LocalDate.now(clock),
            owner.address(),
            texts.in(language, "publishing.subscribe.mail.subject"),
            texts.in(language, "publishing.subscribe.mail.text", what, link, municipality.name()))
        .in(language);
  }

  /// Whoever is signed in need not prove the address once more.
  @Transactional
  void subscribeOwn(String address, Locale language) {
    var owner = rows.know(address);
    var spoken = language.getLanguage().equals("en") ? "en" : "da";
    confirm(owner.key(), rows.ask(address, null, "", spoken));
  }

  /// False where the link is not known any more.
  @Transactional
  boolean confirm(UUID key, UUID subscription) {
    if (!rows.confirm(key, subscription)) return false;
    told(subscription.toString(), "confirmed");
    return true;
  }

  /// From all newsletters, by one click; again changes nothing.
  @Transactional
  void unsubscribe(UUID key) {
    if (rows.unsubscribe(key)) told("", "unsubscribed");
  }

  /// Only the owner of an address can do this: by the own link, or signed in.
  @Transactional
  void reinstate(UUID key) {
    rows.reinstate(key);
    told("", "reinstated");
  }

  @Transactional
  void end(UUID key, UUID subscription) {
    if (rows.end(key, subscription)) told(subscription.toString(), "ended");
  }

  /// The trail names no address: whoever leaves a list wants to be let alone.
  private void told(String id, String what) {
    audit.changed(
        PublishingActions.READ,
        new Subject("newsletter-subscription", id, ""),
        Map.of(what, new Change("", LocalDate.now(clock).toString())));
  }
}
