package dk.klynge.processplan.digest;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Guard;
import dk.klynge.guard.RoleHolders;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.processplan.DatesMoved;
import dk.klynge.processplan.Rearrangement.Shift;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Who has to act within a week because a date has moved is told at once; everybody else reads it
/// in the next letter. Who has moved it knows already, and who wants no letters gets none.
@Component
class TellSoon {

  private final RoleHolders holders;
  private final Digests digests;
  private final Outbox outbox;
  private final DigestWords words;
  private final Guard guard;
  private final SignedInPerson people;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  TellSoon(
      RoleHolders holders,
      Digests digests,
      Outbox outbox,
      DigestWords words,
      Guard guard,
      SignedInPerson people,
      Clock clock) {
    this.holders = holders;
    this.digests = digests;
    this.outbox = outbox;
    this.words = words;
    this.guard = guard;
    this.people = people;
    this.clock = clock;
  }

  /// In the transaction of the move, so that the letter goes if and only if the date has moved.
  @EventListener
  void on(DatesMoved news) {
    var today = LocalDate.now(clock);
    var soon =
        news.rearrangement().shifts().stream()
            .filter(shift -> shift.activity().isOpen() && shift.isSoon(today))
            .toList();
    if (soon.isEmpty()) return;
    var cause = UUID.randomUUID();
    var choices = digests.choices();
    for (var recipient : Recipient.of(holders.all(), people)) {
      if (choices.get(recipient.account()) == Rhythm.NEVER) continue;
      if (guard.who().equals(recipient.account().toString())) continue;
      var lines =
          soon.stream()
              .filter(shift -> shift.activity().belongsTo(recipient.roles()))
              .map(shift -> line(shift, recipient))
              .toList();
      if (!lines.isEmpty()) tell(news, recipient, lines, cause);
    }
  }

  private static String line(Shift shift, Recipient recipient) {
    var after = shift.after();
    return DigestWords.line(shift.activity(), after.begins(), after.ends(), recipient.language());
  }

  private void tell(DatesMoved news, Recipient recipient, List<String> lines, UUID cause) {
    outbox.put(
        Letter.of(
            new Owner("process-plan", news.plan().id().value()),
            "plan-moved:" + cause + ":" + recipient.account(),
            recipient.email(),
            words.movedSubject(news.plan(), recipient),
            words.movedText(recipient, lines, news.reason())));
  }
}
