package dk.klynge.staffing;

import java.util.List;

/// Whether a committee may recommend: complete and impartial, or let through with a reason.
public interface CommitteeStanding {

  Standing of(CommitteeId committee);

  /// @param lacks what stands in the way; empty where nothing does
  /// @param overridden somebody has let it recommend all the same
  record Standing(List<Lack> lacks, boolean overridden) {
    public Standing {
      lacks = List.copyOf(lacks);
    }

    public boolean mayRecommend() {
      return lacks.isEmpty() || overridden;
    }
  }

  /// @param key of the message that says it
  record Lack(String key, List<String> arguments) {
    public Lack {
      arguments = List.copyOf(arguments);
    }
  }
}
