package dk.klynge.leadership.profile;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The profiles to be read, each version as it was.
@Controller
@RequestMapping("/leadership-profile")
class ProfileController {

  private static final String PAGE = "leadership/profile";

  private final ProfileRows rows;
  private final ProfileView view;
  private final Clock clock;

  ProfileController(ProfileRows rows, ProfileView view, Clock clock) {
    this.rows = rows;
    this.view = view;
    this.clock = clock;
  }

  @GetMapping
  @Needs(LeadershipActions.READ)
  String teams(Model model) {
    return current(CurrentProfile.TEAMS, model);
  }

  @GetMapping("/{profile}")
  @Needs(LeadershipActions.READ)
  String current(@PathVariable String profile, Model model) {
    var version = rows.on(profile, LocalDate.now(clock)).orElseThrow(NotFound::new);
    model.addAttribute("page", view.show(version));
    return PAGE;
  }

  @GetMapping("/{profile}/versions")
  @Needs(LeadershipActions.READ)
  String versions(@PathVariable String profile, Model model) {
    model.addAttribute("page", view.versions(profile, known(profile)));
    return "leadership/profile-versions";
  }

  @GetMapping("/{profile}/versions/{version}")
  @Needs(LeadershipActions.READ)
  String version(@PathVariable String profile, @PathVariable int version, Model model) {
    model.addAttribute("page", view.show(find(known(profile), version)));
    return PAGE;
  }

  /// Without a choice: the latest two.
  @GetMapping("/{profile}/comparison")
  @Needs(LeadershipActions.READ)
  String compare(
      @PathVariable String profile,
      @RequestParam Optional<Integer> from,
      @RequestParam Optional<Integer> to,
      Model model) {
    var versions = known(profile);
    var after = find(versions, to.orElse(versions.getFirst().version()));
    var before = find(versions, from.orElse(Math.max(1, after.version() - 1)));
    model.addAttribute("page", view.compare(versions, before, after));
    return "leadership/profile-comparison";
  }

  private List<ProfileVersion> known(String profile) {
    var versions = rows.versions(profile);
    if (versions.isEmpty()) throw new NotFound();
    return versions;
  }

  private static ProfileVersion find(List<ProfileVersion> versions, int version) {
    return versions.stream()
        .filter(one -> one.version() == version)
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
