package dk.klynge.staffing.applying;

import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostWords;
import dk.klynge.staffing.Postings;
import dk.klynge.staffing.Postings.Announcement;
import dk.klynge.staffing.applying.ApplyForm.Known;
import dk.klynge.staffing.applying.ApplyPages.FormPage;
import dk.klynge.staffing.applying.ApplyPages.Offer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The form of an application: new, as it was kept, and with what was written and what is wrong
/// with it.
@Component
class FormView {

  private final OwnApplications own;
  private final Postings postings;
  private final Employees employees;
  private final PostWords words;
  private final Files files;
  private final Clock clock;

  FormView(
      OwnApplications own,
      Postings postings,
      Employees employees,
      PostWords words,
      Files files,
      Clock clock) {
    this.own = own;
    this.postings = postings;
    this.employees = employees;
    this.words = words;
    this.files = files;
    this.clock = clock;
  }

  /// The post that brought the reader here is the first wish.
  FormPage blank(Announcement announcement, PersonId person) {
    var email = employees.find(person, LocalDate.now(clock)).map(Employee::email).orElse("");
    var form =
        new ApplyForm(
            "",
            Optional.empty(),
            announcement.post().campaign().orElseThrow(),
            announcement.post().area().orElseThrow(),
            email,
            "",
            Map.of(announcement.post().id(), "1"),
            List.of(),
            Set.of());
    return page(form, Optional.empty(), Map.of());
  }

  /// @param wanted one more post, which comes last where it is not wished already
  FormPage kept(OwnApplication application, Optional<PostId> wanted) {
    var wishes = new ArrayList<>(application.wishes());
    wanted.filter(post -> !wishes.contains(post)).ifPresent(wishes::add);
    var ranks = new HashMap<PostId, String>();
    for (var post : wishes) ranks.put(post, Integer.toString(ranks.size() + 1));
    var form =
        new ApplyForm(
            "",
            Optional.of(new Known(application.id(), application.version())),
            application.campaign(),
            application.area(),
            application.email(),
            application.statement(),
            ranks,
            List.of(),
            Set.of());
    return page(form, Optional.of(application), Map.of());
  }

  /// @param known in which it is kept by now
  FormPage again(
      ApplyForm form, PersonId person, Optional<Known> known, Map<String, String> errors) {
    var before = known.flatMap(one -> own.find(one.id(), person));
    var written =
        new ApplyForm(
            "",
            known,
            form.campaign(),
            form.area(),
            form.email(),
            form.statement(),
            form.ranks(),
            List.of(),
            form.removed());
    return page(written, before, errors);
  }

  private FormPage page(
      ApplyForm form, Optional<OwnApplication> before, Map<String, String> errors) {
    var announced = postings.open(clock.instant());
    var window = Window.of(announced, form.campaign(), form.area(), before);
    return new FormPage(
        UUID.randomUUID().toString(),
        form.known().map(known -> known.id().value().toString()).orElse(""),
        form.known().map(Known::version).orElse(0),
        form.campaign().value().toString(),
        form.area().value().toString(),
        words.campaign(form.campaign()),
        words.area(form.area()),
        before.filter(OwnApplication::isHandedIn).isPresent(),
        window.isTextFixed(),
        offers(form, window),
        form.email(),
        form.statement(),
        before.map(one -> files.of(one.id())).orElse(List.of()),
        form.removed().stream().map(UUID::toString).toList(),
        errors);
  }

  private List<Offer> offers(ApplyForm form, Window window) {
    var all = new LinkedHashSet<PostId>(window.fixed());
    all.addAll(window.open().keySet());
    form.ranks()
        .forEach((post, rank) -> {
          if (!rank.isBlank()) all.add(post);
        });
    return all.stream()
        .map(post ->
            new Offer(
                post.value().toString(),
                words.heading(post),
                words.state(post),
                form.ranks().getOrDefault(post, ""),
                window.fixed().contains(post)))
        .toList();
  }
}
