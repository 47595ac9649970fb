package dk.klynge.engine.clustering.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LanesTests {

  @Test
  void whatASearchAndAProofDoTogetherNeverTakesMoreThreadsThanThereAreLanes() {
    var lanes = Lanes.withProof(2);
    var busy = new AtomicInteger();
    var most = new AtomicInteger();
    var done = new CountDownLatch(40);
    Runnable work =
        () -> {
          most.accumulateAndGet(busy.incrementAndGet(), Math::max);
          for (int turn = 0; turn < 1_000; turn++) Thread.onSpinWait();
          busy.decrementAndGet();
          done.countDown();
        };
    try (var threads = Executors.newFixedThreadPool(5)) {
      var each = lanes.each(threads);
      for (int task = 0; task < 20; task++) {
        each.execute(work);
        threads.execute(() ->
            lanes.in(() -> {
              work.run();
              return busy;
            }));
      }
    }

    assertThat(done.getCount()).isZero();
    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  @Timeout(60)
  void whoeverGivesWayLetsOthersIntoTheOnlyLane() throws InterruptedException {
    var lanes = Lanes.of(1);
    var been = new AtomicBoolean();
    var other = new Thread(() -> been.set(lanes.in(() -> true)));
    boolean let =
        lanes.in(() -> {
          other.start();
          while (!been.get()) lanes.giveWay();
          return been.get();
        });
    other.join();

    assertThat(let).isTrue();
  }
}
