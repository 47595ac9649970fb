package dk.klynge.planning;

import java.util.List;

/// Something about the input that whoever reads the plan must know.
///
/// `code` is the key of the message that says it, `subject` what it is about (an attribute, an age
/// group, a number), `sites` the ids of the institutions concerned.
public record PlanNote(String code, String subject, List<String> sites) {

  public PlanNote {
    sites = List.copyOf(sites);
  }

  static PlanNote of(String code, String subject, List<String> sites) {
    return new PlanNote("planning.note." + code, subject, sites);
  }
}
