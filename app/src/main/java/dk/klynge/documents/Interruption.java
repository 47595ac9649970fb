package dk.klynge.documents;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Turns Ctrl-C into "stop searching and write the best so far": the machine is held until the
/// files are written, and then leaves with the command's own exit code.
public final class Interruption implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;

  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch done = new CountDownLatch(1);
  private final AtomicInteger exit = new AtomicInteger(1);
  private final Thread hook = new Thread(this::stop, "command interrupted");

  /// From now on until it is closed.
  public static Interruption listen() {
    var interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void stop() {
    asked.set(true);
    try {
      if (done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) Runtime.getRuntime().halt(exit.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The files are written, and this is what the program answers.
  public int leave(int code) {
    exit.set(code);
    return code;
  }

  /// Whether somebody has asked to stop.
  public boolean cancelled() {
    return asked.get();
  }

  @Override
  public void close() {
    done.countDown();
    if (!asked.get()) forget();
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The machine is going down just now; the hook finds nothing left to wait for.
    }
  }
}
