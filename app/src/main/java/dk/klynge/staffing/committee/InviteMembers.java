package dk.klynge.staffing.committee;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.documents.Outbox.Put;
import dk.klynge.guard.Secret;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Seat;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Writes to those who are asked into a committee, each with a link of their own.
@Component
class InviteMembers {

  static final String OWNER = "committee";

  private final SeatRows seats;
  private final Outbox outbox;
  private final SignedInPerson people;
  private final Texts texts;
  private final Clock clock;
  private final String site;

  /// @param site where the program is reached from outside; the address of the present request
  ///   where it is not set
  InviteMembers(
      SeatRows seats,
      Outbox outbox,
      SignedInPerson people,
      Texts texts,
      Clock clock,
      @Value("${klynge.site:}") String site) {
    this.seats = seats;
    this.outbox = outbox;
    this.people = people;
    this.texts = texts;
    this.clock = clock;
    this.site = site.replaceFirst("/+$", "");
  }

  /// Part of the caller's transaction. Somebody without an address finds the invitation when they
  /// sign in. An earlier link no longer works.
  void invite(Committee committee, List<Post> posts, Seat seat) {
    var key = Secret.fresh();
    seats.invite(seat.id(), key);
    if (!Mailbox.isAddress(seat.email())) return;
    var places = posts.stream().map(Post::place).collect(Collectors.joining(", "));
    var arguments =
        new Object[] {
          seat.name(),
          texts.in(language(seat), "staffing.committee.role." + seat.role()),
          committee.name(),
          places,
          link("/committee-invitations/" + key.value())
        };
    write(committee, seat, "invitation", arguments);
  }

  /// Asks one who sits there to declare their impartiality; once a day, so that two clicks are one
  /// letter. The link in the letter is a new one.
  void remind(Committee committee, List<Post> posts, Seat seat) {
    var key = Secret.fresh();
    var places = posts.stream().map(Post::place).collect(Collectors.joining(", "));
    var arguments =
        new Object[] {
          seat.name(), committee.name(), places, link("/committee-invitations/" + key.value())
        };
    var letter = letter(committee, seat, "reminder", LocalDate.now(clock).toString(), arguments);
    if (outbox.put(letter) instanceof Put.Kept) seats.renew(seat.id(), key);
  }

  /// The chair goes over by office; there is nothing to answer.
  void tellChair(Committee committee, Seat seat) {
    if (!Mailbox.isAddress(seat.email())) return;
    var arguments = new Object[] {seat.name(), committee.name()};
    write(committee, seat, "chair", arguments);
  }

  private void write(Committee committee, Seat seat, String kind, Object... arguments) {
    outbox.put(letter(committee, seat, kind, UUID.randomUUID().toString(), arguments));
  }

  private Letter letter(
      Committee committee, Seat seat, String kind, String once, Object... arguments) {
    var language = language(seat);
    return Letter.of(
            new Owner(OWNER, committee.id().value()),
            "committee-" + kind + ":" + seat.id() + ":" + once,
            seat.email(),
            texts.in(language, "staffing.committee.mail." + kind + ".subject", arguments),
            texts.in(language, "staffing.committee.mail." + kind + ".text", arguments))
        .in(language);
  }

  /// The one that they have chosen for their own account, else that of whoever writes.
  private Locale language(Seat seat) {
    return seat.person().flatMap(people::languageOf).orElseGet(texts::language);
  }

  private String link(String path) {
    return site.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString()
        : site + path;
  }
}
