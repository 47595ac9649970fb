package dk.klynge.planning.proposal;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Watcher;
import dk.klynge.planning.ProposalId;

/// Follows one attempt: writes its progress down and asks whether it is still wanted, both a few
/// times a second at most, however often the engine calls.
final class Follower implements Watcher {

  private static final long PAUSE_NANOS = 500_000_000;

  /// So many points at most make a curve, however long the run.
  private static final int POINTS = 400;

  private final Runs runs;
  private final ProposalId id;
  private final int attempt;
  private final double pauseSeconds;
  private double noted = Double.NEGATIVE_INFINITY;
  private long asked = System.nanoTime() - PAUSE_NANOS;
  private boolean wanted = true;

  Follower(Runs runs, ProposalId id, int attempt, int seconds) {
    this.runs = runs;
    this.id = id;
    this.attempt = attempt;
    this.pauseSeconds = Math.max(PAUSE_NANOS / 1e9, (double) seconds / POINTS);
  }

  @Override
  public synchronized void progressed(Progress progress) {
    if (progress.seconds() - noted < pauseSeconds) return;
    noted = progress.seconds();
    var millis = Math.round(progress.seconds() * 1000);
    note(
        new dk.klynge.planning.proposal.Progress(
            millis, progress.value(), progress.broken(), progress.iterations(), progress.bound()));
  }

  /// Writes the end of the curve, whenever the last point was.
  void ended(Answer.Proposal proposal) {
    var run = proposal.run();
    note(
        new dk.klynge.planning.proposal.Progress(
            Math.round(run.seconds() * 1000),
            proposal.value(),
            proposal.broken().size(),
            run.iterations(),
            proposal.lowerBound()));
  }

  @Override
  public synchronized boolean cancelled() {
    long now = System.nanoTime();
    if (wanted && now - asked >= PAUSE_NANOS) {
      asked = now;
      wanted = runs.wanted(id, attempt);
    }
    return !wanted;
  }

  private void note(dk.klynge.planning.proposal.Progress progress) {
    runs.note(id, attempt, progress);
  }
}
