package dk.klynge.documents;

import dk.klynge.documents.Attachments.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A message by e-mail to one receiver, as it is put into the [Outbox].
///
/// {@snippet :
/// outbox.put(
///     Letter.of(new Owner("interview", id), "interview-invited:" + id + ":1", to, subject, text)
///         .with(Invitation.to(event)));
/// }
///
/// @param owner what it is about, as the owning module names it: a kind and an id
/// @param key names the deed that the letter comes of, such as `hearing-announced:<party>:<day>`.
///   The same key is put once only, whichever owner: so a job that runs twice writes once
/// @param to the one address it is sent to
/// @param subject one line
/// @param text plain text
/// @param language of the text
/// @param replyTo where answers go, when not to the address of the installation
/// @param enclosures files that are sent with it
/// @param invitation the calendar part
public record Letter(
    Owner owner,
    String key,
    String to,
    String subject,
    String text,
    Locale language,
    Optional<Mailbox> replyTo,
    List<Enclosure> enclosures,
    Optional<Invitation> invitation) {

  private static final Locale DANISH = Locale.of("da");
  private static final int LONGEST_SUBJECT = 250;

  /// A file that is sent with a letter.
  ///
  /// @param type media type, such as `application/pdf`
  public record Enclosure(String name, String type, byte[] content) {

    public Enclosure {
      if (name.isBlank() || !type.matches("[\\w.+-]+/[\\w.+-]+"))
        throw new IllegalArgumentException("An enclosure needs a name and a media type");
      name = name.replaceAll("[\\p{Cntrl}\"/\\\\]", "_").strip();
    }
  }

  /// A subject becomes one line of at most 250 characters.
  ///
  /// @throws IllegalArgumentException where the receiver is no address ([Mailbox#isAddress]), or
  ///   where key, subject or text is blank
  public Letter {
    if (!Mailbox.isAddress(to)) throw new IllegalArgumentException("Not an address of mail");
    if (key.isBlank() || subject.isBlank() || text.isBlank())
      throw new IllegalArgumentException("A letter needs key, subject and text");
    subject = line(subject);
    enclosures = List.copyOf(enclosures);
  }

  /// In Danish, without files and calendar part.
  public static Letter of(Owner owner, String key, String to, String subject, String text) {
    return new Letter(
        owner, key, to, subject, text, DANISH, Optional.empty(), List.of(), Optional.empty());
  }

  public Letter in(Locale other) {
    return new Letter(owner, key, to, subject, text, other, replyTo, enclosures, invitation);
  }

  public Letter answeredTo(Mailbox box) {
    return new Letter(
        owner, key, to, subject, text, language, Optional.of(box), enclosures, invitation);
  }

  public Letter with(Enclosure enclosure) {
    var all = new ArrayList<>(enclosures);
    all.add(enclosure);
    return new Letter(owner, key, to, subject, text, language, replyTo, all, invitation);
  }

  public Letter with(Invitation part) {
    return new Letter(
        owner, key, to, subject, text, language, replyTo, enclosures, Optional.of(part));
  }

  private static String line(String text) {
    var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
  }
}
