package dk.klynge.planning.price;

import dk.klynge.engine.clustering.explain.Prices;
import dk.klynge.engine.clustering.explain.WhatIf;
import dk.klynge.planning.proposal.ComputeProposal;
import dk.klynge.planning.proposal.Readings;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Lets the engine find what limits cost and writes it down. As [ComputeProposal], this may be
/// called any number of times for the same run.
@Service
class ComputePrices {

  private static final Logger LOG = LoggerFactory.getLogger(ComputePrices.class);

  private final PriceRuns prices;
  private final Readings readings;
  private final Clock clock;

  ComputePrices(PriceRuns prices, Readings readings, Clock clock) {
    this.prices = prices;
    this.readings = readings;
    this.clock = clock;
  }

  void compute(UUID id) {
    prices.take(id).ifPresent(attempt -> compute(id, attempt));
  }

  private void compute(UUID id, int attempt) {
    PriceRun.State end;
    try {
      end =
          attempt > ComputeProposal.MOST_ATTEMPTS
              ? new PriceRun.State.Failed(clock.instant(), id.toString().substring(0, 8))
              : found(prices.find(id).orElseThrow(), attempt);
    } catch (RuntimeException e) {
      var reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("Prices {} failed, reference {}", id, reference, e);
      end = new PriceRun.State.Failed(clock.instant(), reference);
    }
    if (!prices.end(id, attempt, end))
      LOG.info("Attempt {} at prices {} no longer counts", attempt, id);
  }

  private PriceRun.State found(PriceRun run, int attempt) {
    var reading = readings.find(run.proposal()).orElseThrow();
    var problem = reading.problem();
    var plan = reading.plan();
    var threads = reading.question().effort().threads();
    var effort = Prices.Effort.usual(plan.groups().size(), threads);
    var whatIfs = WhatIf.all(problem, run.asked().steps());
    var answer =
        Prices.find(problem, plan.clustering(), whatIfs, effort, new Following(run.id(), attempt));
    var list = PriceList.of(problem, answer);
    return list.complete()
        ? new PriceRun.State.Finished(clock.instant(), list)
        : new PriceRun.State.Cancelled(clock.instant(), Optional.of(list));
  }

  /// Writes down how many searches are over, and asks twice a second whether to go on.
  private final class Following implements Prices.Watcher {

    private static final long PAUSE_NANOS = 500_000_000;

    private final UUID id;
    private final int attempt;
    private long asked = System.nanoTime() - PAUSE_NANOS;
    private boolean wanted = true;

    Following(UUID id, int attempt) {
      this.id = id;
      this.attempt = attempt;
    }

    @Override
    public void progressed(int done, int all) {
      prices.note(id, attempt, done, all);
    }

    @Override
    public synchronized boolean cancelled() {
      long now = System.nanoTime();
      if (wanted && now - asked >= PAUSE_NANOS) {
        asked = now;
        wanted = prices.wanted(id, attempt);
      }
      return !wanted;
    }
  }
}
