package dk.klynge.development.network;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.network.NetworkPages.FormPage;
import dk.klynge.development.network.NetworkPages.Line;
import dk.klynge.development.network.NetworkPages.ListPage;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

/// All networks, one of them, and the form of its name and purpose.
@Controller
@RequestMapping("/learning-networks")
class NetworkController {

  private static final int LONGEST = 200;
  private static final int LONGEST_TEXT = 4000;

  private final NetworkRows networks;
  private final NetworkDoor door;
  private final KeepNetwork keep;
  private final NetworkView view;
  private final Guard guard;
  private final Texts texts;

  NetworkController(
      NetworkRows networks,
      NetworkDoor door,
      KeepNetwork keep,
      NetworkView view,
      Guard guard,
      Texts texts) {
    this.networks = networks;
    this.door = door;
    this.keep = keep;
    this.view = view;
    this.guard = guard;
    this.texts = texts;
  }

  @GetMapping
  @Needs(DevelopmentActions.TAKE_PART)
  String list(Model model) {
    var lines =
        networks.all().stream()
            .map(one ->
                new Line(
                    one.id(),
                    one.name(),
                    one.purpose(),
                    one.members().size(),
                    NetworkView.state(one),
                    door.isInside(one) || door.mayOffer()))
            .toList();
    model.addAttribute("page", new ListPage(lines, door.mayOffer()));
    return "development/networks";
  }

  /// @param q who is searched for, to become a member
  @GetMapping("/{id}")
  @Needs(DevelopmentActions.TAKE_PART)
  String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, Model model) {
    model.addAttribute("page", view.show(door.open(id), q));
    return "development/network";
  }

  @GetMapping("/new")
  @Needs(DevelopmentActions.OFFER)
  ModelAndView blank() {
    var form = Map.of("form", UUID.randomUUID().toString());
    return page(new FormPage(Optional.empty(), form, Map.of(), Optional.empty()), HttpStatus.OK);
  }

  @PostMapping
  @Needs(DevelopmentActions.OFFER)
  ModelAndView make(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var errors = errors(sent);
    if (!errors.isEmpty())
      return page(
          new FormPage(Optional.empty(), sent, errors, Optional.empty()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    var token = sent.getOrDefault("form", UUID.randomUUID().toString());
    var id = keep.make(text(sent, "name"), text(sent, "purpose"), guard.who() + ":" + token);
    Notice.success("development.network.done.kept").with(redirect);
    return new ModelAndView("redirect:/learning-networks/" + id);
  }

  @GetMapping("/{id}/content")
  @Needs(DevelopmentActions.TAKE_PART)
  ModelAndView edit(@PathVariable UUID id) {
    var one = door.keep(id);
    var form = Map.of("version", "" + one.version(), "name", one.name(), "purpose", one.purpose());
    return page(new FormPage(Optional.of(id), form, Map.of(), Optional.empty()), HttpStatus.OK);
  }

  @PostMapping("/{id}/content")
  @Needs(DevelopmentActions.TAKE_PART)
  ModelAndView change(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var network = door.keep(id);
    var errors = errors(sent);
    if (!errors.isEmpty())
      return page(
          new FormPage(Optional.of(id), sent, errors, Optional.empty()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    var version = number(sent);
    if (!keep.change(network, version, text(sent, "name"), text(sent, "purpose"))) {
      var now = door.keep(id);
      var form = new HashMap<>(sent);
      form.put("version", Integer.toString(now.version()));
      return page(
          new FormPage(Optional.of(id), form, Map.of(), Optional.of(now)), HttpStatus.CONFLICT);
    }
    Notice.success("development.network.done.kept").with(redirect);
    return new ModelAndView("redirect:/learning-networks/{id}");
  }

  @PostMapping("/{id}/closing")
  @Needs(DevelopmentActions.OFFER)
  String close(@PathVariable UUID id, RedirectAttributes redirect) {
    keep.close(door.keep(id));
    Notice.success("development.network.done.closed").with(redirect);
    return "redirect:/learning-networks/{id}";
  }

  private static int number(Map<String, String> sent) {
    var version = sent.getOrDefault("version", "");
    return Typed.number(version);
  }

  private static String text(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "").strip();
  }

  private Map<String, String> errors(Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    if (text(sent, "name").isEmpty() || text(sent, "name").length() > LONGEST)
      errors.put("name", texts.say("development.network.error.name"));
    if (text(sent, "purpose").length() > LONGEST_TEXT)
      errors.put("purpose", texts.say("development.course.error.long"));
    return errors;
  }

  private static ModelAndView page(FormPage page, HttpStatus status) {
    var shown = new ModelAndView("development/network-form", Map.of("page", page));
    shown.setStatus(status);
    return shown;
  }
}
