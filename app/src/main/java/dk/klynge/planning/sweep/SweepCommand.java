package dk.klynge.planning.sweep;

import dk.klynge.documents.BadInput;
import dk.klynge.documents.Interruption;
import dk.klynge.planning.command.PlanCommand;
import dk.klynge.planning.command.UntilInterrupted;
import dk.klynge.planning.command.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `klynge sweep`: many places under many criteria, each a task of its own.
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Plan every place in a file by itself under every one of several criteria.",
    footer = {
      "",
      "Exit code: 0 every task has a line and all its hard limits hold; 3 some plan breaks a limit,",
      "cannot be made, or the sweep was ended early; 2 the input or the command cannot be used.",
      "Ctrl-C ends it: what has a line stays, and the same command goes on from there."
    })
public class SweepCommand implements Callable<Integer> {

  @Mixin private SweepOptions options = new SweepOptions();
  @Spec private @Nullable CommandSpec spec;

  private final Words words = Words.of(System.getenv());

  @Override
  public Integer call() {
    try (var interruption = Interruption.listen()) {
      return interruption.leave(sweep(interruption));
    } catch (BadInput e) {
      e.lines().forEach(err()::println);
      err().flush();
      return PlanCommand.BAD_INPUT;
    }
  }

  private int sweep(Interruption interruption) throws BadInput {
    var sweep = Sweep.read(options, words);
    var open = sweep.missing();
    say("planning.sweep.begun", sweep.tasks().size(), sweep.tasks().size() - open.size());
    if (sweep.left() > 0) say("planning.sweep.left", sweep.left(), options.by);
    var told = new Telling(open.size(), new AtomicInteger(), new AtomicInteger());
    run(sweep, open, told, interruption);
    say("planning.sweep.done", told.ended().get(), open.size(), told.failed().get());
    return told.ended().get() == open.size() && told.failed().get() == 0
        ? PlanCommand.HOLDS
        : PlanCommand.BREAKS;
  }

  /// How far the tasks have come.
  ///
  /// @param failed tasks whose plan breaks a limit or could not be made
  private record Telling(int open, AtomicInteger ended, AtomicInteger failed) {}

  private void run(Sweep sweep, List<SweepTask> open, Telling told, Interruption interruption) {
    try (var pool = Executors.newFixedThreadPool(options.threads)) {
      var running =
          open.stream()
              .<Future<?>>map(task -> pool.submit(() -> run(sweep, task, told, interruption)))
              .toList();
      for (var one : running) one.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Sweep sweep, SweepTask task, Telling told, Interruption interruption) {
    if (interruption.cancelled()) return;
    sweep
        .run(task, new UntilInterrupted(interruption))
        .ifPresent(line -> {
          sweep.keep(line);
          if (!line.holds()) told.failed().incrementAndGet();
          say(
              "planning.sweep.line",
              told.ended().incrementAndGet(),
              told.open(),
              task.value(),
              task.criteria(),
              line.found().getFirst());
        });
  }

  private synchronized void say(String key, Object... details) {
    var out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println(words.say(key, details));
    out.flush();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
