package dk.klynge.leadership.conversation;

import dk.klynge.leadership.ConversationTemplates;
import dk.klynge.leadership.ConversationTemplates.Standing;
import dk.klynge.leadership.ConversationTemplates.Template;
import dk.klynge.leadership.Conversations;
import dk.klynge.leadership.Conversations.Meeting;
import dk.klynge.leadership.Conversations.Shared;
import dk.klynge.leadership.Conversations.State;
import dk.klynge.leadership.Pairs;
import dk.klynge.leadership.Pairs.Pair;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.conversation.ConversationPages.Cell;
import dk.klynge.leadership.conversation.ConversationPages.Led;
import dk.klynge.leadership.conversation.ConversationPages.ListPage;
import dk.klynge.leadership.conversation.ConversationPages.Row;
import dk.klynge.leadership.conversation.ConversationPages.SharedRow;
import dk.klynge.leadership.conversation.ConversationRows.Who;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// "My conversations": those to come and past, who is due, the year, and what others have shown.
@Component
class ConversationList {

  private final ConversationRows rows;
  private final ContentRows content;
  private final Conversations conversations;
  private final ConversationTemplates templates;
  private final Pairs pairs;
  private final Teams teams;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  ConversationList(
      ConversationRows rows,
      ContentRows content,
      Conversations conversations,
      ConversationTemplates templates,
      Pairs pairs,
      Teams teams,
      Texts texts,
      Format format,
      Clock clock) {
    this.rows = rows;
    this.content = content;
    this.conversations = conversations;
    this.templates = templates;
    this.pairs = pairs;
    this.teams = teams;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  /// What is read once for the page.
  private record Read(
      PersonId me,
      LocalDate today,
      List<Template> templates,
      List<Meeting> own,
      Map<PersonId, Who> who,
      Set<UUID> prepared) {

    String name(PersonId person) {
      return who.getOrDefault(person, new Who("–", "")).name();
    }
  }

  ListPage stranger() {
    var wheel = wheel(read(new PersonId(new UUID(0, 0)), List.of()));
    return new ListPage(
        false,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        wheel,
        List.of(),
        Optional.empty());
  }

  ListPage of(PersonId me) {
    var today = LocalDate.now(clock);
    var read = read(me, conversations.of(me));
    var all = pairs.of(me, today);
    var led = all.stream().filter(pair -> pair.leader().id().equals(me)).toList();
    var up = all.stream().filter(pair -> pair.other().id().equals(me)).findFirst();
    var team = teams.of(me, today);
    var about =
        conversations.withLed(
            led.stream().map(one -> one.other().id()).collect(Collectors.toSet()));
    return new ListPage(
        true,
        read.own().stream().filter(one -> isToCome(one, today)).map(one -> row(read, one)).toList(),
        past(read),
        led.stream().map(one -> led(read, one, about)).toList(),
        up.map(Pair::leader),
        up.map(pair -> cells(read, pair, read.own())).orElse(List.of()),
        wheel(read),
        shared(me, led, team),
        team.map(one -> new Named(one.cluster().value(), one.name())));
  }

  private Read read(PersonId me, List<Meeting> own) {
    var people =
        own.stream().flatMap(one -> Stream.of(one.leader(), one.other())).distinct().toList();
    return new Read(
        me,
        LocalDate.now(clock),
        templates.current(),
        own,
        rows.who(people),
        content.preparedBy(me));
  }

  private static boolean isToCome(Meeting one, LocalDate today) {
    return switch (one.on(today)) {
      case PLANNED, TODAY, WAITING -> true;
      case HELD, CALLED_OFF -> false;
    };
  }

  private List<Row> past(Read read) {
    return read.own().stream()
        .filter(one -> !isToCome(one, read.today()))
        .sorted(Comparator.comparing((Meeting one) -> one.times().day()).reversed())
        .map(one -> row(read, one))
        .toList();
  }

  private Row row(Read read, Meeting one) {
    var state = one.on(read.today());
    return new Row(
        one.id(),
        title(read, one),
        read.name(one.across(read.me())),
        one.heldOn().orElse(one.times().day()),
        one.times().beginsIn(texts.language()),
        one.times().place(),
        texts.say(state.key()),
        read.prepared().contains(one.id()),
        state == State.WAITING);
  }

  private String title(Read read, Meeting one) {
    return read.templates().stream()
        .filter(template -> template.kind().equals(one.kind()))
        .map(template -> template.in(texts.language()).title())
        .findFirst()
        .orElse(one.kind());
  }

  private Led led(Read read, Pair pair, List<Meeting> about) {
    var theirs = about.stream().filter(one -> one.other().equals(pair.other().id())).toList();
    var earlier =
        theirs.stream()
            .filter(one -> !one.leader().equals(read.me()))
            .flatMap(one -> one.heldOn().stream())
            .sorted(Comparator.reverseOrder())
            .toList();
    boolean never =
        theirs.stream()
            .flatMap(one -> one.heldOn().stream())
            .noneMatch(day -> day.getYear() == read.today().getYear());
    var post = texts.word("organisation.position." + pair.otherPost(), pair.otherPost());
    return new Led(pair.other(), post, cells(read, pair, theirs), never, earlier);
  }

  private List<Cell> cells(Read read, Pair pair, List<Meeting> all) {
    var theirs = all.stream().filter(one -> one.other().equals(pair.other().id())).toList();
    return read.templates().stream()
        .filter(one -> one.isFor(pair))
        .map(one -> cell(one, theirs, read.today()))
        .toList();
  }

  private Cell cell(Template template, List<Meeting> theirs, LocalDate today) {
    var standing = template.standing(theirs, today);
    Function<Meeting, Stream<LocalDate>> day =
        standing == Standing.PLANNED
            ? one -> Stream.of(one.times().day()).filter(_ -> one.isToCome(today))
            : one -> one.heldOn().stream();
    var kind = theirs.stream().filter(one -> one.kind().equals(template.kind())).flatMap(day);
    Comparator<LocalDate> order =
        standing == Standing.PLANNED ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return new Cell(
        template.kind(),
        template.in(texts.language()).title(),
        texts.say(standing.key()),
        standing == Standing.DUE,
        kind.max(order));
  }

  private YearWheel wheel(Read read) {
    Function<Meeting, String> told =
        one ->
            texts.say(
                "leadership.conversation.wheel.own",
                title(read, one),
                read.name(one.across(read.me())),
                format.day(one.heldOn().orElse(one.times().day())));
    return YearWheel.of(read.templates(), read.own(), read.today(), told, texts.language());
  }

  /// Of conversations of others only what they have chosen to show.
  private List<SharedRow> shared(PersonId me, List<Pair> led, Optional<Team> team) {
    var mine = conversations.of(me).stream().map(Meeting::id).collect(Collectors.toSet());
    var below = led.stream().map(one -> one.other().id()).collect(Collectors.toSet());
    var beside =
        team.stream()
            .flatMap(one -> one.members().stream())
            .map(Team.Member::person)
            .filter(one -> !one.equals(me))
            .collect(Collectors.toSet());
    var who = rows.who(Stream.concat(below.stream(), beside.stream()).distinct().toList());
    return Stream.concat(
            conversations.sharedWithTeam(beside).stream().map(one -> shared(one, who, true)),
            conversations.sharedWithLeader(below).stream()
                .filter(one -> !mine.contains(one.conversation()))
                .map(one -> shared(one, who, false)))
        .toList();
  }

  private static SharedRow shared(Shared one, Map<PersonId, Who> who, boolean team) {
    var by = who.getOrDefault(one.by(), new Who("–", "")).name();
    return new SharedRow(by, one.text(), one.due(), one.done(), team);
  }
}
