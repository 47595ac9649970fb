package dk.klynge.development.network;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Refused;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Notice;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who is in a network, and who facilitates it.
@Controller
@RequestMapping("/learning-networks/{id}")
class MemberController {

  private final NetworkDoor door;
  private final KeepNetwork keep;

  MemberController(NetworkDoor door, KeepNetwork keep) {
    this.door = door;
    this.keep = keep;
  }

  @PostMapping("/members")
  @Needs(DevelopmentActions.TAKE_PART)
  String join(@PathVariable UUID id, @RequestParam UUID person, RedirectAttributes redirect) {
    keep.join(door.keep(id), new PersonId(person));
    Notice.success("development.network.done.joined").with(redirect);
    return "redirect:/learning-networks/{id}";
  }

  /// Everybody may leave by themselves.
  @PostMapping("/members/{person}/leaving")
  @Needs(DevelopmentActions.TAKE_PART)
  String leave(@PathVariable UUID id, @PathVariable UUID person, RedirectAttributes redirect) {
    var network = door.open(id);
    var who = new PersonId(person);
    boolean myself = door.me().filter(who::equals).isPresent();
    if (!myself && !door.mayKeep(network)) throw new Refused(DevelopmentActions.TAKE_PART);
    keep.leave(network, who);
    Notice.success("development.network.done.left").with(redirect);
    return myself && !door.mayOffer()
        ? "redirect:/learning-networks"
        : "redirect:/learning-networks/{id}";
  }

  /// @param person who facilitates; nobody where it is left out
  @PostMapping("/facilitator")
  @Needs(DevelopmentActions.TAKE_PART)
  String facilitate(
      @PathVariable UUID id, @RequestParam Optional<UUID> person, RedirectAttributes redirect) {
    keep.facilitate(door.keep(id), person.map(PersonId::new));
    Notice.success("development.network.done.kept").with(redirect);
    return "redirect:/learning-networks/{id}";
  }
}
