package dk.klynge.documents;

import java.util.UUID;

/// Where the letters about one kind of thing can be read. A module that writes letters contributes
/// one as a bean for each kind of owner, and the mail log leads there.
///
/// @param kind as in [Attachments.Owner]
/// @param key message key of what the thing is called: `Høring`
/// @param path with `{id}` in the place of the thing's id, such as `/hearings/{id}/mail`
/// @param action that the page asks for
public record LetterPage(String kind, String key, String path, String action) {

  public String pathOf(UUID id) {
    return path.replace("{id}", id.toString());
  }
}
