package dk.klynge.processplan.negotiation;

import dk.klynge.guard.Guard;
import dk.klynge.guard.RoleHolders;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.negotiation.Negotiation.Act;
import dk.klynge.processplan.negotiation.Negotiation.Signature;
import dk.klynge.processplan.negotiation.Negotiation.Version;
import dk.klynge.processplan.negotiation.NegotiationPages.ActRow;
import dk.klynge.processplan.negotiation.NegotiationPages.Facts;
import dk.klynge.processplan.negotiation.NegotiationPages.May;
import dk.klynge.processplan.negotiation.NegotiationPages.MeetingPage;
import dk.klynge.processplan.negotiation.NegotiationPages.MeetingRow;
import dk.klynge.processplan.negotiation.NegotiationPages.Option;
import dk.klynge.processplan.negotiation.NegotiationPages.Row;
import dk.klynge.processplan.negotiation.NegotiationPages.ShowPage;
import dk.klynge.processplan.negotiation.NegotiationPages.VersionRow;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Negotiations as pages show them. Dates and states are for all staff; agenda, outcome and drafts
/// for those who negotiate or take part.
@Component
class NegotiationView {

  private final Awaited awaited;
  private final RoleHolders holders;
  private final Texts texts;
  private final Format format;
  private final Guard guard;
  private final Clock clock;

  NegotiationView(
      Awaited awaited, RoleHolders holders, Texts texts, Format format, Guard guard, Clock clock) {
    this.awaited = awaited;
    this.holders = holders;
    this.texts = texts;
    this.format = format;
    this.guard = guard;
    this.clock = clock;
  }

  /// What was typed into a form of the page, and what is wrong with it.
  record Typed(Map<String, String> form, Map<String, String> errors) {
    static final Typed NOTHING = new Typed(Map.of(), Map.of());
  }

  Row row(Negotiation one) {
    var now = LocalDateTime.now(clock);
    var open = one.isOpen(now);
    return new Row(
        one.id().value(),
        one.title(),
        tracks(one),
        String.join(", ", one.unions()),
        one.on(now).code(),
        stateText(one),
        open ? one.next(now).map(this::when).orElse("–") : "–",
        open ? awaited.by(one).size() : 0);
  }

  String tracks(Negotiation one) {
    return one.tracks().stream()
        .map(track -> texts.say("processplan.negotiation.track." + track))
        .collect(Collectors.joining(", "));
  }

  String posts(Negotiation one) {
    return one.posts().isEmpty()
        ? texts.say("processplan.negotiation.posts.none")
        : one.posts().stream()
            .sorted()
            .map(post -> texts.say("staffing.kind." + post))
            .collect(Collectors.joining(", "));
  }

  String stateText(Negotiation one) {
    var state = one.on(LocalDateTime.now(clock));
    return texts.say(
        "processplan.negotiation.state." + state.code(),
        state.since().map(format::shortDay).orElse(""));
  }

  String when(Meeting meeting) {
    var hours = meeting.clock().map(at -> " " + format.hours(at.begins(), at.ends())).orElse("");
    return format.shortDay(meeting.day()) + hours;
  }

  boolean isInside(Negotiation one) {
    return guard.may(ProcessPlanActions.NEGOTIATE)
        || one.meetings().stream()
            .flatMap(meeting -> meeting.participants().stream())
            .flatMap(participant -> participant.account().stream())
            .anyMatch(account -> account.toString().equals(guard.who()));
  }

  ShowPage show(Negotiation one, Typed typed) {
    var inside = isInside(one);
    var now = LocalDateTime.now(clock);
    return new ShowPage(
        one.id().value(),
        one.version(),
        one.title(),
        facts(one, now),
        one.meetings().stream().map(meeting -> meeting(meeting, now)).toList(),
        one.versions().stream()
            .filter(version -> inside || version.isSigned())
            .map(this::version)
            .toList(),
        one.isOpen(now) ? awaited.by(one) : List.of(),
        one.acts().stream()
            .map(act -> new ActRow(act.kind().code(), act.day(), inside ? act.reason() : ""))
            .toList(),
        inside,
        may(one, now),
        filled(typed.form()),
        typed.errors(),
        Stream.concat(one.unions().stream(), Stream.of("municipality")).toList());
  }

  private Facts facts(Negotiation one, LocalDateTime now) {
    var state = one.on(now);
    var reason =
        state instanceof Negotiation.State.BrokenOff(var _, var why) && isInside(one) ? why : "";
    return new Facts(
        tracks(one),
        String.join(", ", one.unions()),
        posts(one),
        state.code(),
        stateText(one),
        reason);
  }

  private May may(Negotiation one, LocalDateTime now) {
    if (!guard.may(ProcessPlanActions.NEGOTIATE)) return new May(false, List.of());
    return new May(
        one.isOpen(now),
        Arrays.stream(Act.Kind.values())
            .filter(kind -> RecordAct.mayFollow(one.on(now), kind))
            .map(Act.Kind::code)
            .toList());
  }

  private Map<String, String> filled(Map<String, String> typed) {
    var form = new LinkedHashMap<String, String>();
    form.put("act-day", LocalDateTime.now(clock).toLocalDate().toString());
    form.put("paper-day", LocalDateTime.now(clock).toLocalDate().toString());
    form.put("id", UUID.randomUUID().toString());
    form.putAll(typed);
    return form;
  }

  private MeetingRow meeting(Meeting one, LocalDateTime now) {
    var state = one.isCalledOff() ? "called-off" : one.isHeld(now) ? "held" : "to-come";
    return new MeetingRow(
        one.id(),
        one.title(),
        when(one),
        one.standing() == Meeting.Standing.CONFIRMED,
        state,
        one.place(),
        one.purpose(),
        one.agenda().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        one.outcome(),
        one.calledOff(),
        one.participants().stream()
            .map(who -> who.role().isEmpty() ? who.name() : who.name() + " (" + who.role() + ")")
            .collect(Collectors.joining(", ")));
  }

  private VersionRow version(Version one) {
    var name =
        one.isSigned()
            ? texts.say("processplan.negotiation.version.signed")
            : texts.say("processplan.negotiation.version.draft", one.number());
    return new VersionRow(
        one.id(), name, one.isSigned(), one.day(), one.note(), one.file(), signedBy(one));
  }

  String signedBy(Version one) {
    return one.signatures().stream()
        .map(each -> each.person() + " (" + party(each) + ")")
        .collect(Collectors.joining(", "));
  }

  private String party(Signature signature) {
    return signature.party().equals("municipality")
        ? texts.say("processplan.negotiation.municipality")
        : signature.party();
  }

  /// @param now how it stands, where somebody else changed it meanwhile
  MeetingPage meeting(
      Negotiation negotiation,
      MeetingForm form,
      Map<String, String> errors,
      Optional<Meeting> now) {
    boolean fresh = form.text("version").equals("0") && idUnknown(negotiation, form);
    var heading =
        fresh
            ? texts.say("processplan.negotiation.meeting.new")
            : form.text("title").isEmpty() ? negotiation.title() : form.text("title");
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, texts.say(key)));
    return new MeetingPage(
        negotiation.id().value(),
        negotiation.title(),
        heading,
        form,
        fresh,
        form.offered(),
        accounts(),
        said,
        now);
  }

  private static boolean idUnknown(Negotiation negotiation, MeetingForm form) {
    return negotiation.meetings().stream()
        .noneMatch(one -> one.id().toString().equals(form.text("id")));
  }

  /// People of the house who can have the meeting in their calendar.
  List<Option> accounts() {
    return holders.all().stream()
        .map(one -> new Option(one.account().toString(), one.name()))
        .distinct()
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }
}
