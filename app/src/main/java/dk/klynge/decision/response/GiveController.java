package dk.klynge.decision.response;

import dk.klynge.decision.Hearing;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.response.ResponseForm.Sender;
import dk.klynge.decision.response.Responses.Invited;
import dk.klynge.guard.Flood;
import dk.klynge.guard.Open;
import dk.klynge.guard.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The form in which the public, and each invited party by its link, answers.
@Controller
@RequestMapping("/hearings/{id}/responses")
class GiveController {

  private static final String FORM = "decision/answer-form";

  private final ShowResponses show;
  private final Responses responses;
  private final GiveResponse give;
  private final GivePages pages;
  private final Flood flood;
  private final Said said;

  @SuppressWarnings("checkstyle:parameternumber") // its parts, and a setting
  GiveController(
      ShowResponses show,
      Responses responses,
      GiveResponse give,
      GivePages pages,
      @Value("${klynge.hearing.answers-per-hour:20}") int most,
      Clock clock,
      Said said) {
    this.show = show;
    this.responses = responses;
    this.give = give;
    this.pages = pages;
    this.flood = new Flood(most, clock);
    this.said = said;
  }

  @GetMapping("/new")
  @Open(why = "Everybody may answer a public hearing, an invited party by the secret in its link")
  String form(
      @PathVariable HearingId id, @RequestParam(defaultValue = "") String key, Model model) {
    var hearing = show.hearing(id);
    var token = UUID.randomUUID().toString();
    model.addAttribute("page", pages.blank(hearing, invited(hearing, key), key, token));
    return FORM;
  }

  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  @PostMapping
  @Open(why = "Everybody may answer a public hearing, an invited party by the secret in its link")
  String give(
      @PathVariable HearingId id,
      @RequestParam Map<String, String> sent,
      @RequestParam(defaultValue = "") List<String> clusters,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var hearing = show.hearing(id);
    var key = sent.getOrDefault("key", "");
    var party = invited(hearing, key);
    var form = ReadForm.of(sender(sent, party), sent, clusters, files);
    var outcome =
        flood.lets(request.getRemoteAddr())
            ? give.give(hearing, form)
            : new GiveResponse.Outcome.Rejected(
                Map.of("body", said.of("decision.response.error.flood")));
    return switch (outcome) {
      case GiveResponse.Outcome.Received(var _) ->
          "redirect:/hearings/{id}/responses/sent?" + form.sender().channel();
      case GiveResponse.Outcome.Rejected(var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.again(hearing, party, sent, form, errors));
        yield FORM;
      }
    };
  }

  /// @param party present in the address where an invited party answered
  @GetMapping("/sent")
  @Open(why = "It tells whoever has answered what happens next")
  String sent(@PathVariable HearingId id, @RequestParam Optional<String> party, Model model) {
    var hearing = show.hearing(id);
    model.addAttribute("hearing", id);
    model.addAttribute("title", hearing.title());
    model.addAttribute("confirmed", party.isPresent());
    return "decision/answer-sent";
  }

  private Optional<Invited> invited(Hearing hearing, String key) {
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(
            responses.invited(hearing.id(), new Secret(key)).orElseThrow(ShowResponses::notFound));
  }

  private static Sender sender(Map<String, String> sent, Optional<Invited> party) {
    var name = sent.getOrDefault("name", "").strip();
    return party
        .map(one ->
            new Sender("party", Optional.of(one.id()), one.kind(), name, one.name(), one.email()))
        .orElseGet(() ->
            new Sender(
                "public",
                Optional.empty(),
                sent.getOrDefault("kind", "citizen"),
                name,
                sent.getOrDefault("onBehalfOf", "").strip(),
                sent.getOrDefault("email", "").strip()));
  }
}
