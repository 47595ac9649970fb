package dk.klynge.planning.proposal;

import dk.klynge.planning.ProposalId;
import dk.klynge.planning.reading.Plan;
import dk.klynge.planning.reading.Question;
import dk.klynge.planning.reading.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Measured proposals and their questions. Neither changes any more, so the last few are kept at
/// hand.
@Component
public class Readings {

  private static final int KEPT = 12;

  private final Questions questions;
  private final Runs runs;
  private final Map<ProposalId, Question> asked = new Recent<>();
  private final Map<ProposalId, Reading> read = new Recent<>();

  Readings(Questions questions, Runs runs) {
    this.questions = questions;
    this.runs = runs;
  }

  public Optional<Question> question(ProposalId id) {
    synchronized (asked) {
      var known = asked.get(id);
      if (known != null) return Optional.of(known);
    }
    var found = questions.find(id);
    synchronized (asked) {
      found.ifPresent(question -> asked.put(id, question));
    }
    return found;
  }

  /// Only a proposal that was found can be read.
  public Optional<Reading> find(ProposalId id) {
    return runs.find(id)
        .flatMap(Run::found)
        .flatMap(plan -> question(id).map(question -> of(question, plan)));
  }

  Reading of(Question question, Plan plan) {
    synchronized (read) {
      var known = read.get(question.id());
      if (known != null) return known;
    }
    var reading = Reading.of(question, plan);
    synchronized (read) {
      read.put(question.id(), reading);
    }
    return reading;
  }

  private static final class Recent<V> extends LinkedHashMap<ProposalId, V> {
    Recent() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<ProposalId, V> eldest) {
      return size() > KEPT;
    }
  }
}
