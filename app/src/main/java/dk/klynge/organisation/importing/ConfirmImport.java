package dk.klynge.organisation.importing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.importing.Import.Done;
import dk.klynge.organisation.importing.Import.State;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says yes or no to what the preview shows. A yes becomes a job, which any node may take.
@Service
class ConfirmImport {

  private final Imports imports;
  private final ImportContents contents;
  private final ImportProgress progress;
  private final SchedulerClient jobs;
  private final Guard guard;
  private final Clock clock;

  ConfirmImport(
      Imports imports,
      ImportContents contents,
      ImportProgress progress,
      SchedulerClient jobs,
      Guard guard,
      Clock clock) {
    this.imports = imports;
    this.contents = contents;
    this.progress = progress;
    this.jobs = jobs;
    this.guard = guard;
    this.clock = clock;
  }

  /// Nothing happens to one that is settled already, or that would change nothing.
  @Transactional
  void confirm(ImportId id) {
    confirm(id, Duration.ZERO);
  }

  /// For a caller who applies it at once: the job comes after `grace`, and finds something to do
  /// only where the caller did not live to finish.
  ///
  /// @return whether there is something to apply
  @Transactional
  boolean confirm(ImportId id, Duration grace) {
    var present = imports.findAndLock(id);
    if (present.state() != State.PREVIEW || !present.counts().changesAnything()) return false;
    imports.settle(id, State.CONFIRMED, done());
    jobs.scheduleIfNotExists(
        ApplyImportJob.TASK.instance(id.toString()).build(), clock.instant().plus(grace));
    return true;
  }

  /// Before it is confirmed the file is thrown away; afterwards the job is asked to stop.
  @Transactional
  void cancel(ImportId id) {
    var present = imports.named(id);
    switch (present.state()) {
      case PREVIEW, REFUSED -> {
        imports.settle(id, State.CANCELLED, done());
        contents.remove(id);
      }
      case CONFIRMED -> progress.stop(id);
      case APPLIED, CANCELLED, FAILED -> {}
    }
  }

  private Done done() {
    return new Done(clock.instant(), guard.who(), guard.name());
  }
}
