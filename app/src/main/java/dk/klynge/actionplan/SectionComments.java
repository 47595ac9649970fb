package dk.klynge.actionplan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The dialogue between a cluster and the administration, section by section.
public interface SectionComments {

  /// The comments of a section with their answers, the oldest first.
  List<Comment> of(PlanId plan, String section);

  /// How many comments of each section wait for an answer; sections without one are left out.
  Map<String, Integer> open(PlanId plan);

  /// @param side `cluster` or `administration`
  /// @param closed when and by whom it was closed; empty while it is open
  record Comment(
      UUID id,
      String section,
      String side,
      String author,
      Instant at,
      String text,
      List<Answer> answers,
      Optional<Closed> closed) {
    public Comment {
      answers = List.copyOf(answers);
    }
  }

  record Answer(String side, String author, Instant at, String text) {}

  record Closed(String by, Instant at) {}
}
