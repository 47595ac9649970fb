package dk.klynge.publishing.newsletter;

import dk.klynge.publishing.Issue.Edition;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.Recipients.Count;
import dk.klynge.publishing.newsletter.KnownNewsletters.Saved;
import dk.klynge.ui.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of newsletters show.
final class NewsletterPages {

  private NewsletterPages() {}

  /// @param q what was searched for
  /// @param mayWrite also drafts are in the list then
  /// @param sends whether a mail server is set
  record ListPage(String q, List<Row> rows, Paging paging, boolean mayWrite, boolean sends) {}

  /// @param at when it went out, is to go out, or was begun
  record Row(NewsletterId id, String title, String kind, String state, LocalDate at) {}

  /// @param may write, approve
  /// @param own whether the reader has written any of it
  /// @param note what its state says more: a reason, a name
  /// @param reached whom it goes to; empty for those who only read
  /// @param sends whether a mail server is set
  /// @param version the one shown, where it is not the latest
  record One(
      Newsletter letter,
      Edition edition,
      List<String> may,
      boolean own,
      String note,
      Instant at,
      Optional<Reached> reached,
      List<Saved> versions,
      boolean sends,
      Optional<Integer> version) {}

  /// @param places names of the chosen areas, clusters and institutions; empty for everywhere
  record Reached(List<String> groups, List<String> places, Count count) {}

  /// @param id empty for a new one
  /// @param token names the form, so that two clicks make one newsletter
  /// @param errors text by the id of the field
  /// @param theirs what somebody else saved meanwhile, beside what was written here
  /// @param closed whether it is no draft any more
  /// @param preview how it would look; empty until asked for
  record FormPage(
      Optional<NewsletterId> id,
      String token,
      NewsletterForm form,
      Map<String, String> errors,
      Optional<Edition> theirs,
      boolean closed,
      List<Edition> preview,
      Places places) {}

  record Places(List<Choice> areas, List<Choice> clusters, List<Choice> institutions) {}

  record Choice(String value, String text) {}
}
