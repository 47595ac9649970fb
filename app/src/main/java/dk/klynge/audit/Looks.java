package dk.klynge.audit;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/// Who has looked at something, for the person it is about: in which capacity, never by name. Who
/// may ask is asked by the caller.
@Service
public class Looks {

  private final LookRows rows;

  Looks(LookRows rows) {
    this.rows = rows;
  }

  /// All looks of one capacity at one thing.
  ///
  /// @param capacity as it was written down with the look; empty where none was
  /// @param action by which it was looked at
  public record Look(String capacity, String action, int times, Instant last) {}

  /// The latest first.
  public List<Look> at(String subjectKind, String subjectId) {
    return rows.at(subjectKind, subjectId);
  }
}
