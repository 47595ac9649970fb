package dk.klynge.publishing.mailing;

import dk.klynge.documents.MailLine;
import dk.klynge.documents.MailLine.Handed;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.mailing.RecipientRows.Claimed;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/// Some time of sending one newsletter, over several lines at once, by one run. Ends when nobody is
/// left to send to now, when it is held, when the server is away, or after a while, so that the
/// program can be stopped.
class Stretch {

  private static final int AT_ONCE = 1000;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int MOST_ATTEMPTS = 8;
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3));

  private final NewsletterId id;
  private final String run;
  private final Typeset typeset;
  private final Desk desk;
  private final long begun = System.nanoTime();
  private final AtomicBoolean over = new AtomicBoolean();

  Stretch(NewsletterId id, String run, Typeset typeset, Desk desk) {
    this.id = id;
    this.run = run;
    this.typeset = typeset;
    this.desk = desk;
  }

  void send(List<MailLine> lines) throws InterruptedException, ExecutionException {
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      while (!isOver()) {
        var waiting = new ConcurrentLinkedQueue<>(desk.recipients().waiting(id, AT_ONCE));
        if (waiting.isEmpty()) {
          desk.mailings().finish(id, run);
          return;
        }
        var tasks = lines.stream().map(line -> (Callable<Void>) () -> work(line, waiting)).toList();
        for (var done : workers.invokeAll(tasks)) done.get();
      }
    }
  }

  private boolean isOver() {
    return over.get() || System.nanoTime() - begun > LONGEST.toNanos();
  }

  @SuppressWarnings("NullAway") // a Callable<Void> has nothing to answer
  private Void work(MailLine line, Queue<String> waiting) throws InterruptedException {
    for (var address = waiting.poll(); address != null && !isOver(); address = waiting.poll()) {
      desk.pace().await();
      var messageId = desk.lines().freshMessageId();
      var claimed = desk.recipients().claim(id, address, run, messageId);
      if (claimed.isPresent()) note(claimed.get(), line.hand(typeset.to(claimed.get(), messageId)));
      else if (!desk.mailings().holds(id, run)) over.set(true);
    }
    return null;
  }

  private void note(Claimed claimed, Handed handed) {
    var rows = desk.recipients();
    var address = claimed.address();
    switch (handed) {
      case Handed.Taken(var answer) -> rows.sent(id, address, answer);
      case Handed.Doubtful(var answer) -> rows.doubtful(id, address, answer);
      case Handed.Refused(var answer) -> {
        rows.refused(id, address, answer);
        desk.bounces().fromServer(address, answer);
      }
      case Handed.Later(var answer) -> {
        if (claimed.attempts() >= MOST_ATTEMPTS) rows.refused(id, address, answer);
        else rows.later(id, address, wait(claimed.attempts()), answer);
      }
      case Handed.NoServer(var answer) -> {
        rows.later(id, address, Duration.ZERO, answer);
        over.set(true);
      }
    }
  }

  private static Duration wait(int attempts) {
    return WAITS.get(Math.min(attempts, WAITS.size()) - 1);
  }
}
