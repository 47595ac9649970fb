package dk.klynge.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Files that people add to what they send: kept in the database, never executed, always given back
/// as a download. Who may see one is asked by the module that owns it.
public interface Attachments {

  /// The largest file, in bytes: 20 MiB.
  long LARGEST = 20L * 1024 * 1024;

  /// @param kind of what it belongs to, as the owning module names it, for example `alternative`
  record Owner(String kind, UUID id) {}

  /// @param type by the file's content, not by its name
  record Attachment(UUID id, Owner owner, String name, String type, long size, Instant added) {}

  /// What came of adding one.
  sealed interface Added {

    record Kept(Attachment attachment) implements Added {}

    /// @param key of the message that says why; its arguments are the file's name and the limit
    record Rejected(String key, List<String> arguments) implements Added {
      public Rejected {
        arguments = List.copyOf(arguments);
      }
    }
  }

  /// Part of the caller's transaction. Refused where the file is too large, empty, or of a type
  /// that is not taken (taken: PDF, docx, xlsx, pptx, odt, ods, plain text, CSV, PNG, JPEG).
  Added add(Owner owner, String name, byte[] content);

  List<Attachment> of(Owner owner);

  Optional<Attachment> find(UUID id);

  /// @throws java.util.NoSuchElementException where there is none
  byte[] content(UUID id);

  void remove(UUID id);
}
