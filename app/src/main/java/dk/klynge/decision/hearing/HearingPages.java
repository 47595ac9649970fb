package dk.klynge.decision.hearing;

import dk.klynge.decision.Hearing.ProposedCluster;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.Hearings.Tally;
import dk.klynge.documents.Attachments.Attachment;
import dk.klynge.planning.Scenarios.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of hearings show.
final class HearingPages {

  private HearingPages() {}

  record ListPage(List<Row> rows, boolean mayHold) {}

  record Row(
      HearingId id,
      String title,
      StateLine state,
      LocalDate first,
      LocalDate last,
      String proposal,
      int published) {}

  /// @param hearing empty for a new one
  /// @param fixed whether it is announced, so that only some fields can be changed
  /// @param errors text by field
  /// @param theirs what somebody else saved meanwhile, beside what was written here
  record FormPage(
      Optional<HearingId> hearing,
      String token,
      HearingForm form,
      boolean fixed,
      List<Choice> proposals,
      Map<String, String> errors,
      Optional<HearingForm> theirs) {}

  record Choice(String value, String text) {}

  /// What everybody sees.
  record HearingPage(Front front, List<PartyName> parties, boolean mayAnswer, boolean staff) {}

  /// What both the public and the staff page begin with.
  record Front(
      HearingId id,
      String title,
      String introduction,
      StateLine state,
      String audience,
      String proposal,
      LocalDate proposalDay,
      List<ProposedCluster> clusters,
      List<Attachment> material,
      List<Moment> timeline,
      Tally tally) {}

  record PartyName(String name, String kind) {}

  /// @param may hold, moderate
  /// @param filled what was written in a form that was refused, by field
  /// @param errors text by field
  /// @param scenario where the proposal is worked on; empty for those who may not see it
  record CasePage(
      Front front,
      List<String> may,
      List<Party> parties,
      List<String> kinds,
      Map<String, String> filled,
      List<String> chosen,
      Map<String, String> errors,
      String scenario) {}

  static Choice choice(Publication publication, String text) {
    return new Choice(PublishedProposals.key(publication), text);
  }
}
