package dk.klynge.publishing.talking;

import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Talking points for other programs, filled in as the pages show them.
@RestController
@RequestMapping("/api/v1/talking")
@Tag(name = "Talking points")
class TalkApi {

  private final TalkPlace.Places places;
  private final ShowTalk show;
  private final Texts texts;

  TalkApi(TalkPlace.Places places, ShowTalk show, Texts texts) {
    this.places = places;
    this.show = show;
    this.texts = texts;
  }

  /// @param kind cluster or institution
  record SpokenPlace(UUID id, String kind, String name, Optional<String> area) {}

  /// @param missing what is not known or not decided; it stands in square brackets in the texts
  record FilledTalk(String place, int template, List<String> missing, List<TalkSection> sections) {}

  record TalkSection(
      String key, String title, List<String> slide, List<String> points, String remark) {}

  @GetMapping
  @Needs(PublishingActions.TALK)
  @Operation(summary = "The places that the caller may speak for")
  PageOf<SpokenPlace> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    var own =
        places.own().stream()
            .map(one ->
                new SpokenPlace(
                    one.id(),
                    one.kind().name().toLowerCase(Locale.ROOT),
                    one.name(),
                    one.area().map(area -> area.name())))
            .toList();
    return PageOf.cut(own, page, size);
  }

  @GetMapping("/{place}/{hearers}")
  @Needs(PublishingActions.TALK)
  @Operation(summary = "What is said to staff, parents or board at a place")
  FilledTalk talk(@PathVariable UUID place, @PathVariable String hearers) {
    var to = Hearers.find(hearers).orElseThrow(this::notFound);
    var talk = show.talk(places.own(place).orElseThrow(this::notFound), to, texts.language());
    return new FilledTalk(
        talk.place().name(),
        talk.version(),
        talk.missing(),
        talk.parts().stream()
            .map(part ->
                new TalkSection(
                    part.key(),
                    part.title(),
                    plain(part.slide()),
                    plain(part.points()),
                    part.remark().text()))
            .toList());
  }

  private static List<String> plain(List<String> lines) {
    return lines.stream().map(Prose::plain).map(String::strip).toList();
  }

  private Problem notFound() {
    return new Problem(ProblemKind.NOT_FOUND, texts.say("publishing.api.no-talk"));
  }
}
