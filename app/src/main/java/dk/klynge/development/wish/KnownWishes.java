package dk.klynge.development.wish;

import dk.klynge.development.CourseWishes;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class KnownWishes implements CourseWishes {

  private static final int USUAL_SEATS = 20;
  private static final int MOST_SEATS = 1000;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ABOUT = 8000;

  private final WishRows rows;
  private final WishWords words;
  private final Teams teams;
  private final Texts texts;
  private final Clock clock;

  KnownWishes(WishRows rows, WishWords words, Teams teams, Texts texts, Clock clock) {
    this.rows = rows;
    this.words = words;
    this.teams = teams;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Wish> all() {
    return rows.all();
  }

  @Override
  public List<Wish> behind(UUID course) {
    return rows.behind(course);
  }

  @Override
  public Sketch sketch(Collection<UUID> wishes) {
    var chosen = rows.all().stream().filter(one -> wishes.contains(one.id())).toList();
    var subjects = chosen.stream().map(Wish::subject).distinct().toList();
    var title = subjects.stream().map(words::name).collect(Collectors.joining(", "));
    var about =
        chosen.stream()
            .map(Wish::words)
            .distinct()
            .map(one -> "- " + one.replaceAll("\\s+", " "))
            .collect(Collectors.joining("\n"));
    return new Sketch(
        cut(title, LONGEST_TITLE),
        subjects.stream().findFirst().map(Subjects::courseTheme).orElse("other"),
        cut(texts.say("development.wish.sketch") + "\n\n" + about, LONGEST_ABOUT),
        Math.clamp(people(chosen).size(), USUAL_SEATS, MOST_SEATS),
        subjects.stream().flatMap(one -> Subjects.competence(one).stream()).toList());
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  @Override
  public int meet(Collection<UUID> wishes, UUID course) {
    return rows.meet(wishes, course).size();
  }

  @Override
  public Set<PersonId> wishers(UUID course) {
    return people(rows.behind(course));
  }

  private Set<PersonId> people(List<Wish> wishes) {
    return wishes.stream().flatMap(this::people).collect(Collectors.toSet());
  }

  private Stream<PersonId> people(Wish wish) {
    if (wish.person().isPresent()) return wish.person().stream();
    return wish
        .cluster()
        .flatMap(one -> teams.find(new ClusterId(one.id()), LocalDate.now(clock)))
        .stream()
        .flatMap(team -> team.members().stream())
        .map(Team.Member::person);
  }
}
