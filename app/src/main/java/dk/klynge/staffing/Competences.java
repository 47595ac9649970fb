package dk.klynge.staffing;

import java.util.List;
import java.util.Optional;

/// What a job profile asks of those who fill a kind of post, for the interviews that look for it.
public interface Competences {

  /// By the newest version of the profile; empty for a kind of post without one.
  Optional<Sought> of(PostKind kind);

  Optional<Sought> of(String profile, int version);

  /// @param profile key of the profile
  record Sought(String profile, int version, List<Competence> competences) {
    public Sought {
      competences = List.copyOf(competences);
    }
  }

  /// @param key names it through all versions of the profile, so that scores can be compared
  record Competence(String key, String da, String en) {}
}
