package dk.klynge.planning.alternative.twofold;

/// The tolerances that new tests are made with.
public interface TolerancesInForce {

  Tolerances now();
}
