package dk.klynge.planning.command;

import dk.klynge.documents.Interruption;
import dk.klynge.engine.clustering.Watcher;

/// Lets a search go on until Ctrl-C.
public record UntilInterrupted(Interruption interruption) implements Watcher {

  @Override
  public void progressed(Progress progress) {}

  @Override
  public boolean cancelled() {
    return interruption.cancelled();
  }
}
