package dk.klynge.staffing.applying;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What applicants are told by mail about the own application. One letter for each version: a form
/// that is sent twice is answered once.
@Component
class Receipts {

  private final Outbox outbox;
  private final Posts posts;
  private final Register register;
  private final Format format;
  private final Texts texts;
  private final Clock clock;

  Receipts(Outbox outbox, Posts posts, Register register, Format format, Texts texts, Clock clock) {
    this.outbox = outbox;
    this.posts = posts;
    this.register = register;
    this.format = format;
    this.texts = texts;
    this.clock = clock;
  }

  /// The number by which people name an application to each other.
  static String number(OwnApplication application) {
    return application.id().value().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  void received(OwnApplication application) {
    put(application, application.changed().isPresent() ? "changed" : "received");
  }

  void withdrawn(OwnApplication application) {
    put(application, "withdrawn");
  }

  private void put(OwnApplication application, String kind) {
    if (!Mailbox.isAddress(application.email())) return;
    var wishes =
        application.wishes().stream()
            .map(post -> "- " + heading(post))
            .collect(Collectors.joining("\n"));
    var values =
        new Object[] {
          area(application), format.moment(clock.instant()), number(application), wishes
        };
    var id = application.id().value();
    outbox.put(
        Letter.of(
                new Owner("application", id),
                "application-" + kind + ":" + id + ":" + application.version(),
                application.email(),
                texts.say("staffing.applying.mail." + kind + ".subject", values),
                texts.say("staffing.applying.mail." + kind + ".text", values))
            .in(LocaleContextHolder.getLocale()));
  }

  private String heading(PostId id) {
    return posts
        .find(id)
        .map(post -> texts.say(post.kind().messageKey()) + ", " + post.place())
        .orElse("");
  }

  private String area(OwnApplication application) {
    return register.areasOn(LocalDate.now(clock)).stream()
        .filter(named -> named.id().equals(application.area().value()))
        .map(Named::name)
        .findFirst()
        .orElse("");
  }
}
