package dk.klynge.publishing.talking;

import dk.klynge.documents.Download;
import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.talking.TalkPages.PlacesPage;
import dk.klynge.publishing.talking.TalkPages.Row;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Paging;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Talking points of the own places, filled in, with remarks and files.
@Controller
@RequestMapping("/talking")
class TalkController {

  private static final int MANY = 12;
  private static final int PER_PAGE = 50;
  private static final Locale DANISH = Locale.of("da");
  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "docx", PaperWriter.DOCX,
          "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

  private final TalkPlace.Places places;
  private final ShowTalk show;
  private final KeepRemark keep;
  private final TalkFiles files;
  private final Guard guard;
  private final Texts texts;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  TalkController(
      TalkPlace.Places places,
      ShowTalk show,
      KeepRemark keep,
      TalkFiles files,
      Guard guard,
      Texts texts) {
    this.places = places;
    this.show = show;
    this.keep = keep;
    this.files = files;
    this.guard = guard;
    this.texts = texts;
  }

  @GetMapping
  @Needs(PublishingActions.TALK)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var own = places.own();
    var asked = q.strip().toLowerCase(DANISH);
    var found =
        own.stream().filter(place -> place.name().toLowerCase(DANISH).contains(asked)).toList();
    var paging = Paging.of(page, PER_PAGE, found.size());
    var rows =
        found.stream().skip(paging.offset()).limit(PER_PAGE).map(TalkController::row).toList();
    var writes = guard.may(PublishingActions.WRITE);
    model.addAttribute(
        "page", new PlacesPage(rows, paging, q.strip(), own.size() > MANY, show.version(), writes));
    return "publishing/talking";
  }

  private static Row row(TalkPlace place) {
    return new Row(
        place.id(),
        place.kind().name(),
        place.name(),
        place.area().map(area -> area.name()).orElse(""));
  }

  @GetMapping("/{place}/{hearers:staff|parents|board}")
  @Needs(PublishingActions.TALK)
  String show(@PathVariable UUID place, @PathVariable String hearers, Model model) {
    model.addAttribute("page", show.page(find(place), hearers(hearers), texts.language()));
    return "publishing/talk";
  }

  @PostMapping("/{place}/{hearers:staff|parents|board}/remarks/{section}")
  @Needs(PublishingActions.TALK)
  @SuppressWarnings("checkstyle:parameternumber") // the address, the form and the answer
  String remark(
      @PathVariable UUID place,
      @PathVariable String hearers,
      @PathVariable String section,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var at = find(place);
    var page = show.page(at, hearers(hearers), texts.language());
    if (page.parts().stream().noneMatch(part -> part.key().equals(section))) throw new NotFound();
    var text = sent.getOrDefault("text", "").replace("\r\n", "\n").strip();
    var version = sent.getOrDefault("version", "");
    var outcome =
        keep.keep(at, section, version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0, text);
    if (outcome == KeepRemark.Outcome.SAVED) {
      Notice.success("publishing.talk.done.remark").with(redirect);
      return "redirect:/talking/" + place + "/" + hearers + "#" + section;
    }
    var status =
        outcome == KeepRemark.Outcome.OVERTAKEN
            ? HttpStatus.CONFLICT
            : HttpStatus.UNPROCESSABLE_CONTENT;
    response.setStatus(status.value());
    model.addAttribute("page", show.again(page, section, text, outcome));
    return "publishing/talk";
  }

  @GetMapping("/{place}/{hearers:staff|parents|board}-{language:da|en}.{type:pdf|docx|pptx}")
  @Needs(PublishingActions.TALK)
  ResponseEntity<byte[]> file(
      @PathVariable UUID place,
      @PathVariable String hearers,
      @PathVariable String language,
      @PathVariable String type) {
    var talk = show.talk(find(place), hearers(hearers), Locale.of(language));
    var content =
        switch (type) {
          case "pdf" -> files.pdf(talk);
          case "docx" -> files.docx(talk);
          default -> files.pptx(talk);
        };
    var name =
        texts.in(talk.language(), "publishing.talk.file." + talk.hearers(), talk.place().name());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(TYPES.getOrDefault(type, "")))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.header(name + "." + type))
        .body(content);
  }

  private TalkPlace find(UUID place) {
    return places.own(place).orElseThrow(NotFound::new);
  }

  private static Hearers hearers(String name) {
    return Hearers.find(name).orElseThrow(NotFound::new);
  }

  static List<String> all() {
    return List.of("staff", "parents", "board");
  }
}
