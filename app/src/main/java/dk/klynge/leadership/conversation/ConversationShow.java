package dk.klynge.leadership.conversation;

import dk.klynge.leadership.ConversationTemplates;
import dk.klynge.leadership.Conversations.Times;
import dk.klynge.leadership.Pairs;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.conversation.Conversation.Preparation;
import dk.klynge.leadership.conversation.ConversationDoor.Seat;
import dk.klynge.leadership.conversation.ConversationPages.AgreementRow;
import dk.klynge.leadership.conversation.ConversationPages.Before;
import dk.klynge.leadership.conversation.ConversationPages.Feedback;
import dk.klynge.leadership.conversation.ConversationPages.Option;
import dk.klynge.leadership.conversation.ConversationPages.Prepared;
import dk.klynge.leadership.conversation.ConversationPages.Question;
import dk.klynge.leadership.conversation.ConversationPages.Readers;
import dk.klynge.leadership.conversation.ConversationPages.ShowPage;
import dk.klynge.leadership.conversation.ConversationRows.Who;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// One conversation for one of the two.
@Component
class ConversationShow {

  private final ConversationRows rows;
  private final ContentRows content;
  private final ConversationTemplates templates;
  private final Pairs pairs;
  private final Teams teams;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  ConversationShow(
      ConversationRows rows,
      ContentRows content,
      ConversationTemplates templates,
      Pairs pairs,
      Teams teams,
      Texts texts,
      Format format,
      Clock clock) {
    this.rows = rows;
    this.content = content;
    this.templates = templates;
    this.pairs = pairs;
    this.teams = teams;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  /// What was typed into a form and is wrong.
  ///
  /// @param errors message keys by field
  record Typed(Map<String, String> fields, Map<String, String> errors) {
    static final Typed NOTHING = new Typed(Map.of(), Map.of());
  }

  ConversationTemplates.Words words(Conversation one) {
    return templates.version(one.meeting().kind(), one.template()).in(texts.language());
  }

  ShowPage show(Seat seat, Typed typed) {
    var errors = new LinkedHashMap<String, String>();
    typed.errors().forEach((field, key) -> errors.put(field, texts.say(key)));
    return show(seat, new Typed(typed.fields(), errors), read(seat.conversation()));
  }

  private record Read(
      LocalDate today,
      ConversationTemplates.Words words,
      Map<PersonId, Preparation> written,
      Map<PersonId, String> feedback) {}

  private Read read(Conversation one) {
    return new Read(
        LocalDate.now(clock),
        words(one),
        content.preparations(one.id()),
        content.feedback(one.id()));
  }

  private ShowPage show(Seat seat, Typed said, Read read) {
    var one = seat.conversation();
    var meeting = one.meeting();
    return new ShowPage(
        one.id(),
        UUID.randomUUID(),
        one.version(),
        read.words().title(),
        read.words().purpose(),
        name(seat.across()),
        seat.across().value(),
        meeting.times().day(),
        when(meeting.times()),
        meeting.times().place(),
        texts.say(meeting.on(read.today()).key()),
        one.isOpen(),
        one.isHeld(),
        !meeting.calledOff() && !meeting.times().day().isAfter(read.today()),
        meeting.heldOn(),
        meeting.next(),
        questions(seat, read.words().questions(), read.written(), said),
        prepared(seat, read.written()),
        agreements(one, seat.me()),
        before(seat),
        whos(one),
        feedback(seat, read.feedback()),
        readers(seat, read.today()),
        said.fields(),
        said.errors());
  }

  private static Feedback feedback(Seat seat, Map<PersonId, String> given) {
    return new Feedback(given.getOrDefault(seat.me(), ""), given.getOrDefault(seat.across(), ""));
  }

  String when(Times times) {
    return texts.say(
        "leadership.conversation.when.text",
        format.day(times.day()),
        times.beginsIn(texts.language()),
        times.endsIn(texts.language()));
  }

  String name(PersonId person) {
    return rows.who(List.of(person)).getOrDefault(person, new Who("–", "")).name();
  }

  /// What was typed stands before what is kept, and the other's only when it may be read.
  private List<Question> questions(
      Seat seat, List<String> texts, Map<PersonId, Preparation> written, Typed typed) {
    var mine = written.getOrDefault(seat.me(), Preparation.NONE);
    var theirs = Optional.ofNullable(written.get(seat.across()));
    boolean open = seat.conversation().opens(theirs, LocalDate.now(clock));
    return IntStream.range(0, texts.size())
        .mapToObj(i ->
            new Question(
                i,
                texts.get(i),
                typed.fields().getOrDefault("answer-" + i, mine.answer(i)),
                open ? theirs.map(one -> one.answer(i)).orElse("") : ""))
        .toList();
  }

  private Prepared prepared(Seat seat, Map<PersonId, Preparation> written) {
    var mine = written.getOrDefault(seat.me(), Preparation.NONE);
    var theirs = Optional.ofNullable(written.get(seat.across()));
    boolean open = seat.conversation().opens(theirs, LocalDate.now(clock));
    return new Prepared(
        mine.version(),
        !mine.isEmpty(),
        mine.shared(),
        open,
        open && theirs.filter(one -> !one.isEmpty()).isPresent());
  }

  List<AgreementRow> agreements(Conversation one, PersonId me) {
    return content.agreements(one.id(), me).stream().map(agreement -> row(one, agreement)).toList();
  }

  AgreementRow row(Conversation one, Agreement agreement) {
    var words = agreement.words();
    boolean late =
        !agreement.done() && words.due().filter(LocalDate.now(clock)::isAfter).isPresent();
    return new AgreementRow(
        agreement.id(),
        one.id(),
        agreement.version(),
        words.text(),
        who(one, words.who()),
        words.due(),
        late,
        agreement.done(),
        agreement.outcome(),
        agreement.shared().contains("team"),
        agreement.shared().contains("leader"));
  }

  private String who(Conversation one, String side) {
    return switch (side) {
      case "leader" -> name(one.meeting().leader());
      case "other" -> name(one.meeting().other());
      default -> texts.say("leadership.conversation.who.both");
    };
  }

  List<Option> whos(Conversation one) {
    return List.of("leader", "other", "both").stream()
        .map(side -> new Option(side, who(one, side)))
        .toList();
  }

  private Optional<Before> before(Seat seat) {
    return rows.before(seat.conversation())
        .map(one ->
            new Before(
                one.id(),
                words(one).title(),
                one.meeting().heldOn().orElse(one.meeting().times().day()),
                agreements(one, seat.me())));
  }

  private Readers readers(Seat seat, LocalDate today) {
    boolean leader =
        pairs.of(seat.me(), today).stream().anyMatch(pair -> pair.other().id().equals(seat.me()));
    return new Readers(
        teams.of(seat.me(), today).isPresent(),
        leader,
        seat.conversation().meeting().cluster().map(ClusterId::value));
  }
}
