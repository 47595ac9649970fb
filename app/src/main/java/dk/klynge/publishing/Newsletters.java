package dk.klynge.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Newsletters and weekly packages that have been sent, for those who may read them.
public interface Newsletters {

  /// The latest first.
  ///
  /// @param words as people type them into a search box; empty for all
  /// @param language of the titles
  List<Sent> sent(String words, Locale language);

  /// What it says; empty where it has not been sent.
  Optional<Issue> read(NewsletterId id);

  /// @param kind NEWSLETTER or WEEKLY
  /// @param open whether everybody may read it at `/news/<id>`, and not only staff at
  ///   `/newsletters/<id>`
  record Sent(NewsletterId id, String kind, String title, LocalDate day, boolean open) {}
}
