package dk.klynge.development.network;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.network.MeetingRows.Note;
import dk.klynge.development.network.NetworkPages.NotePage;
import dk.klynge.development.network.NetworkPages.VersionPage;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Refused;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The notes that the members of a network share, and how they read before.
@Controller
@RequestMapping("/learning-networks/{id}/notes")
class NoteController {

  private static final int LONGEST = 40_000;

  private final NetworkDoor door;
  private final KeepNetwork keep;
  private final MeetingRows rows;
  private final Texts texts;

  NoteController(NetworkDoor door, KeepNetwork keep, MeetingRows rows, Texts texts) {
    this.door = door;
    this.keep = keep;
    this.rows = rows;
    this.texts = texts;
  }

  @GetMapping
  @Needs(DevelopmentActions.TAKE_PART)
  ModelAndView edit(@PathVariable UUID id) {
    var network = inside(id);
    var now = rows.note(id);
    return page(
        new NotePage(
            network,
            now.map(Note::version).orElse(0),
            now.map(Note::text).orElse(""),
            Optional.empty(),
            ""),
        HttpStatus.OK);
  }

  /// What was typed stays, beside what the other has written; saved again it takes its place.
  @PostMapping
  @Needs(DevelopmentActions.TAKE_PART)
  ModelAndView write(
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes redirect) {
    var network = inside(id);
    if (text.length() > LONGEST)
      return page(
          new NotePage(
              network, version, text, Optional.empty(), texts.say("development.course.error.long")),
          HttpStatus.UNPROCESSABLE_CONTENT);
    if (!keep.write(network, version, text, door.me().orElseThrow())) {
      var theirs = rows.note(id);
      return page(
          new NotePage(network, theirs.map(Note::version).orElse(0), text, theirs, ""),
          HttpStatus.CONFLICT);
    }
    Notice.success("development.network.done.written").with(redirect);
    return new ModelAndView("redirect:/learning-networks/{id}");
  }

  @GetMapping("/{version}")
  @Needs(DevelopmentActions.TAKE_PART)
  String before(@PathVariable UUID id, @PathVariable int version, Model model) {
    var network = door.inside(id);
    var note =
        rows.notes(id).stream()
            .filter(one -> one.version() == version)
            .findFirst()
            .orElseThrow(NotFound::new);
    model.addAttribute("page", new VersionPage(network, note, Prose.html(note.text())));
    return "development/network-version";
  }

  private LearningNetwork inside(UUID id) {
    var network = door.inside(id);
    if (network.closed()) throw new Refused(DevelopmentActions.TAKE_PART);
    return network;
  }

  private static ModelAndView page(NotePage page, HttpStatus status) {
    var shown = new ModelAndView("development/network-notes", Map.of("page", page));
    shown.setStatus(status);
    return shown;
  }
}
