package dk.klynge.development.network;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.network.LearningNetwork.Meeting;
import dk.klynge.development.network.NetworkPages.MeetingPage;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Refused;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// When a network meets; its members are called by letter.
@Controller
@RequestMapping("/learning-networks/{id}/meetings")
class MeetingController {

  private static final int LONGEST = 200;

  private final NetworkDoor door;
  private final KeepNetwork keep;
  private final Texts texts;

  MeetingController(NetworkDoor door, KeepNetwork keep, Texts texts) {
    this.door = door;
    this.keep = keep;
    this.texts = texts;
  }

  @GetMapping("/new")
  @Needs(DevelopmentActions.TAKE_PART)
  ModelAndView blank(@PathVariable UUID id) {
    var form = Map.of("id", UUID.randomUUID().toString(), "version", "0");
    return page(open(id), form, Map.of(), Optional.empty());
  }

  @GetMapping("/{meeting}")
  @Needs(DevelopmentActions.TAKE_PART)
  ModelAndView edit(@PathVariable UUID id, @PathVariable UUID meeting) {
    var network = open(id);
    var one = network.meeting(meeting).orElseThrow(NotFound::new);
    var form = new HashMap<String, String>();
    form.put("id", one.id().toString());
    form.put("version", Integer.toString(one.version()));
    form.put("topic", one.topic());
    form.put("day", one.day().toString());
    form.put("begins", one.begins().toString());
    form.put("ends", one.ends().toString());
    form.put("place", one.place());
    form.put("off", one.calledOff() ? "on" : "");
    return page(network, form, Map.of(), Optional.empty());
  }

  @PostMapping
  @Needs(DevelopmentActions.TAKE_PART)
  ModelAndView arrange(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var network = open(id);
    var errors = errors(sent);
    if (!errors.isEmpty()) return page(network, sent, errors, Optional.empty());
    var meeting = meeting(sent);
    if (!keep.arrange(network, meeting)) {
      var now = open(id);
      var theirs = now.meeting(meeting.id()).orElseThrow(NotFound::new);
      var form = new HashMap<>(sent);
      form.put("version", Integer.toString(theirs.version()));
      return page(now, form, Map.of(), Optional.of(theirs));
    }
    Notice.success("development.network.done.called").with(redirect);
    return new ModelAndView("redirect:/learning-networks/{id}");
  }

  private LearningNetwork open(UUID id) {
    var network = door.open(id);
    if (network.closed()) throw new Refused(DevelopmentActions.TAKE_PART);
    return network;
  }

  private static String text(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "").strip();
  }

  private static Optional<LocalTime> time(Map<String, String> sent, String field) {
    try {
      return Optional.of(LocalTime.parse(text(sent, field).replace('.', ':')));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Map<String, String> errors(Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    if (text(sent, "topic").isEmpty() || text(sent, "topic").length() > LONGEST)
      errors.put("topic", "topic");
    if (TypedDay.of(text(sent, "day")).isEmpty()) errors.put("day", "day");
    var begins = time(sent, "begins");
    if (begins.isEmpty()) errors.put("begins", "clock");
    var ends = time(sent, "ends");
    if (ends.isEmpty()) errors.put("ends", "clock");
    else if (begins.filter(from -> !ends.get().isAfter(from)).isPresent())
      errors.put("ends", "ends");
    if (text(sent, "place").length() > LONGEST) errors.put("place", "long");
    errors.replaceAll((_, key) -> texts.say("development.course.error." + key));
    return errors;
  }

  private static UUID id(Map<String, String> sent) {
    var id = text(sent, "id");
    return Typed.id(id).orElseGet(UUID::randomUUID);
  }

  private static Meeting meeting(Map<String, String> sent) {
    return new Meeting(
        id(sent),
        Typed.number(text(sent, "version")),
        TypedDay.of(text(sent, "day")).orElseThrow(),
        time(sent, "begins").orElseThrow(),
        time(sent, "ends").orElseThrow(),
        text(sent, "place"),
        text(sent, "topic"),
        !text(sent, "off").isEmpty());
  }

  private static ModelAndView page(
      LearningNetwork network,
      Map<String, String> form,
      Map<String, String> errors,
      Optional<Meeting> theirs) {
    var id = form.getOrDefault("id", "");
    var fresh = network.meetings().stream().noneMatch(one -> one.id().toString().equals(id));
    var page = new MeetingPage(network, form, errors, fresh, theirs);
    var shown = new ModelAndView("development/network-meeting", Map.of("page", page));
    if (!errors.isEmpty()) shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    else if (theirs.isPresent()) shown.setStatus(HttpStatus.CONFLICT);
    return shown;
  }
}
