package dk.klynge.staffing;

import java.time.Instant;
import java.util.List;

/// Who has looked at an application, by capacity. The trail also knows their names, and the
/// applicant is not told them. Whose application it is is asked by the caller.
public interface WhoLooked {

  /// One line for each capacity.
  List<Looked> at(ApplicationId application);

  /// @param capacity in words, in the language of whoever reads
  record Looked(String capacity, int times, Instant last) {}
}
