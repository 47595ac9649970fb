package dk.klynge.decision.hearing;

import dk.klynge.decision.Hearing;
import java.util.Map;

/// A hearing as it is written in the form.
///
/// @param proposal `<scenario>:<revision>` of a publication
record HearingForm(
    String title,
    String introduction,
    String proposal,
    String first,
    String last,
    String audience,
    String version) {

  static HearingForm of(Map<String, String> sent) {
    return new HearingForm(
        sent.getOrDefault("title", "").strip(),
        sent.getOrDefault("introduction", "").strip(),
        sent.getOrDefault("proposal", ""),
        sent.getOrDefault("first", ""),
        sent.getOrDefault("last", ""),
        sent.getOrDefault("audience", Hearing.Audience.EVERYBODY.name()),
        sent.getOrDefault("version", "0"));
  }

  static HearingForm of(Hearing hearing) {
    return new HearingForm(
        hearing.title(),
        hearing.introduction(),
        key(hearing.proposal()),
        hearing.first().toString(),
        hearing.last().toString(),
        hearing.audience().name(),
        Integer.toString(hearing.version()));
  }

  /// As it would be sent.
  Map<String, String> fields() {
    return Map.of(
        "title", title,
        "introduction", introduction,
        "proposal", proposal,
        "first", first,
        "last", last,
        "audience", audience,
        "version", version);
  }

  /// Whether proposal, beginning and audience are those of another form.
  boolean asksTheSameAs(HearingForm other) {
    return proposal.equals(other.proposal)
        && first.equals(other.first)
        && audience.equals(other.audience);
  }

  static String key(Hearing.Proposal proposal) {
    return proposal.scenario().value() + ":" + proposal.revision();
  }
}
