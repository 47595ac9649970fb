package dk.klynge.publishing.communication;

import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.communication.KeepChannels.Outcome;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The ways in which something is told, as each municipality has them.
@Controller
@RequestMapping("/communication-channels")
class ChannelController {

  private static final String FORM = "publishing/channels";

  private final Measures measures;
  private final Channels channels;
  private final KeepChannels keep;
  private final Texts texts;

  ChannelController(Measures measures, Channels channels, KeepChannels keep, Texts texts) {
    this.measures = measures;
    this.channels = channels;
    this.keep = keep;
    this.texts = texts;
  }

  record ChannelsPage(int version, ChannelForm form, Map<String, String> errors) {}

  @GetMapping
  @Needs(PublishingActions.WRITE)
  String form(Model model) {
    var form = ChannelForm.of(measures.channels());
    model.addAttribute("page", new ChannelsPage(channels.version(), form, Map.of()));
    return FORM;
  }

  @PostMapping
  @Needs(PublishingActions.WRITE)
  String save(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = ChannelForm.of(sent);
    var typed = sent.getOrDefault("version", "");
    var version = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    return switch (keep.keep(version, form)) {
      case Outcome.Saved() -> {
        Notice.success("publishing.channel.done").with(redirect);
        yield "redirect:/communication-channels";
      }
      case Outcome.Rejected(var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield again(version, form, errors, model);
      }
      // The next save is made knowing of the other's.
      case Outcome.Overtaken(var now) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield again(now, form, Map.of("danish-0", "publishing.channel.error.overtaken"), model);
      }
    };
  }

  private String again(int version, ChannelForm form, Map<String, String> errors, Model model) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, texts.say(key)));
    model.addAttribute("page", new ChannelsPage(version, form, said));
    return FORM;
  }
}
