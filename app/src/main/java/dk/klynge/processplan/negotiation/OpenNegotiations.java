package dk.klynge.processplan.negotiation;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.NegotiationId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.meetingplan.MeetingTemplates;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lays out the meetings with the unions: in one series, or in one for each track or union that
/// negotiates apart.
@Service
class OpenNegotiations {

  private final Negotiations negotiations;
  private final Meetings meetings;
  private final MeetingTemplates templates;
  private final Texts texts;
  private final AuditTrail audit;
  private final Guard guard;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  OpenNegotiations(
      Negotiations negotiations,
      Meetings meetings,
      MeetingTemplates templates,
      Texts texts,
      AuditTrail audit,
      Guard guard) {
    this.negotiations = negotiations;
    this.meetings = meetings;
    this.templates = templates;
    this.texts = texts;
    this.audit = audit;
    this.guard = guard;
  }

  enum Manner {
    TOGETHER,
    APART
  }

  /// @param signed day on which it is to be signed; the usual distance from the first where empty
  /// @param language that the meetings are written in
  /// @param form that it was made from, so that sending it twice makes no more
  record Order(
      String title,
      List<String> tracks,
      Manner ofTracks,
      List<String> unions,
      Manner ofUnions,
      Set<String> posts,
      LocalDate first,
      Optional<LocalDate> signed,
      Locale language,
      UUID form) {

    List<List<String>> trackSets() {
      return sets(tracks, ofTracks);
    }

    List<List<String>> unionSets() {
      return sets(unions, ofUnions);
    }

    private static List<List<String>> sets(List<String> all, Manner manner) {
      return manner == Manner.TOGETHER ? List.of(all) : all.stream().map(List::of).toList();
    }
  }

  @Transactional
  List<NegotiationId> open(Order order) {
    guard.require(ProcessPlanActions.NEGOTIATE, new Scope.Everywhere());
    var before = negotiations.madeFrom(order.form());
    if (!before.isEmpty()) return before;
    var made = new ArrayList<NegotiationId>();
    for (var tracks : order.trackSets())
      for (var unions : order.unionSets()) made.add(one(order, tracks, unions, made.size()));
    return made;
  }

  private NegotiationId one(Order order, List<String> tracks, List<String> unions, int part) {
    var id = NegotiationId.fresh();
    var course =
        templates.newestTemplate().laidOut(order.first(), order.signed(), order.language());
    var negotiation =
        new Negotiation(
            id,
            0,
            title(order, tracks, unions),
            tracks,
            unions,
            order.posts(),
            List.of(),
            course.stream().map(Meeting::of).toList(),
            List.of());
    negotiations.insert(negotiation, new Negotiations.Made(order.form(), part, guard.who()));
    negotiation.meetings().forEach(meeting -> meetings.insert(id, meeting));
    audit.changed(
        ProcessPlanActions.NEGOTIATE,
        subject(negotiation),
        Map.of(
            "tracks", new Change("", String.join(", ", tracks)),
            "unions", new Change("", String.join(", ", unions)),
            "first", new Change("", order.first().toString())));
    return id;
  }

  /// What is apart says so in its title.
  private String title(Order order, List<String> tracks, List<String> unions) {
    var parts = new ArrayList<String>();
    parts.add(order.title());
    if (order.trackSets().size() > 1)
      parts.add(
          tracks.stream()
              .map(track -> texts.in(order.language(), "processplan.negotiation.track." + track))
              .collect(Collectors.joining(", ")));
    if (order.unionSets().size() > 1) parts.add(String.join(", ", unions));
    return String.join(" – ", parts);
  }

  static Subject subject(Negotiation one) {
    return new Subject("negotiation", one.id().value().toString(), one.title());
  }
}
