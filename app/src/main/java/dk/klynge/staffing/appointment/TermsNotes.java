package dk.klynge.staffing.appointment;

import dk.klynge.staffing.PostKind;
import java.util.ArrayList;
import java.util.List;

/// What must be known about the pay and terms of an appointment (annex 7).
final class TermsNotes {

  private TermsNotes() {}

  /// Keys of sentences. The pay of a pedagogical leader's post is set anew when the post falls
  /// vacant; a leader who stays at home has no vacant post.
  static List<String> of(AppointmentRow row) {
    var notes = new ArrayList<String>();
    if (row.terms().equals("civil_servant")) notes.add("staffing.terms.note.civil-servant");
    var vacant = !row.origin().equals("home") && !row.postOrigin().equals("decision");
    if (row.kind().equals(PostKind.PEDAGOGICAL_LEADER.code()) && vacant)
      notes.add("staffing.terms.note.redefined");
    return notes;
  }
}
