package dk.klynge.documents.attachment;

import dk.klynge.documents.Attachments;
import dk.klynge.guard.Guard;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepAttachments implements Attachments {

  private static final int LONGEST_NAME = 150;

  private final AttachmentRows rows;
  private final Guard guard;
  private final Clock clock;

  KeepAttachments(AttachmentRows rows, Guard guard, Clock clock) {
    this.rows = rows;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRED)
  public Added add(Owner owner, String name, byte[] content) {
    var plain = plain(name);
    if (content.length == 0)
      return new Added.Rejected("documents.attachment.empty", List.of(plain));
    if (content.length > LARGEST)
      return new Added.Rejected(
          "documents.attachment.too-large", List.of(plain, Long.toString(LARGEST >> 20)));
    var type = FileType.of(plain, content);
    if (type.isEmpty()) return new Added.Rejected("documents.attachment.type", List.of(plain));
    var attachment =
        new Attachment(
            UUID.randomUUID(),
            owner,
            plain,
            type.get().mediaType(),
            content.length,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    rows.insert(attachment, content, guard.who());
    return new Added.Kept(attachment);
  }

  @Override
  public List<Attachment> of(Owner owner) {
    return rows.of(owner);
  }

  @Override
  public Optional<Attachment> find(UUID id) {
    return rows.find(id);
  }

  @Override
  public byte[] content(UUID id) {
    return rows.content(id)
        .orElseThrow(() -> new NoSuchElementException("There is no attachment " + id));
  }

  @Override
  @Transactional
  public void remove(UUID id) {
    rows.remove(id);
  }

  /// A name without folders and without signs that mean something to a system of files.
  private static String plain(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "_").strip();
    if (clean.isEmpty() || clean.matches("[.]+")) return "bilag";
    return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
  }
}
