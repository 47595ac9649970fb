package dk.klynge.staffing;

import java.time.Instant;
import java.util.List;

/// What a feature tells applicants about the own application: facts that are theirs to know, such
/// as an interview they are invited to. Never what was found about them, and nothing about others.
/// The page of the own application shows what all features tell.
public interface ApplicantNews {

  List<Line> about(ApplicationId application);

  /// @param at since when it is so; the latest is shown first
  /// @param key of a sentence, with its arguments ready to show
  record Line(Instant at, String key, List<String> arguments) {
    public Line {
      arguments = List.copyOf(arguments);
    }
  }
}
