package dk.klynge.leadership;

import dk.klynge.organisation.ClusterId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// What occupies many clusters at once, for those who follow the work from above: counts over
/// clusters, from which nothing can be told of a single one.
public interface ThemeSource {

  /// Fewer clusters than this are no theme.
  int FEWEST = 4;

  /// Message key of the heading.
  String key();

  /// Themes that at least [#FEWEST] of the clusters share, the most common first.
  List<Theme> of(Collection<ClusterId> clusters, LocalDate day);

  /// @param text ready to show
  record Theme(String text, int clusters) {}
}
