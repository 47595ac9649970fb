package dk.klynge.publishing;

/// Whom a newsletter would go to if it were sent now.
public interface Recipients {

  Count count(NewsletterId id);

  /// Addresses by group; whoever is in several groups counts in each.
  ///
  /// @param total each address once, without those that are left out
  /// @param leftOut addresses that have unsubscribed, or that mail does not reach
  record Count(int total, int leaders, int staff, int subscribers, int parents, int leftOut) {}
}
