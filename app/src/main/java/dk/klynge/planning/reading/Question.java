package dk.klynge.planning.reading;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.planning.ProposalId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What was asked of the engine, frozen with everything an answer depends on, so that a proposal
/// can be traced and repeated although the register and the criteria live on.
///
/// @param sites the institutions of that day which the filter left in, as they stood
public record Question(
    ProposalId id,
    String name,
    Asked asked,
    LocalDate day,
    Filter filter,
    Criteria criteria,
    Effort effort,
    List<Entry> sites) {

  public Question {
    sites = List.copyOf(sites);
  }

  /// @param form key of the form that was sent; sent twice it makes one proposal
  public record Asked(Instant at, String by, String byName, String form) {}

  /// @param text the criteria set as YAML
  public record Criteria(String name, int version, String text) {
    public String label() {
      return name + ", v" + version;
    }
  }

  /// How hard the engine is to search.
  public record Effort(int seconds, long seed, int threads) {

    static final int MOST_SECONDS = 3600;
    public static final int MOST_THREADS = 64;

    public boolean possible() {
      return seconds >= 1 && seconds <= MOST_SECONDS && threads >= 1 && threads <= MOST_THREADS;
    }
  }

  /// What can be placed on a map and so in a cluster.
  public List<Entry> placed() {
    return sites.stream().filter(site -> site.point().isPresent()).toList();
  }

  /// What cannot: nobody knows where it lies.
  public List<Entry> unplaced() {
    return sites.stream().filter(site -> site.point().isEmpty()).toList();
  }
}
