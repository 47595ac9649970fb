package dk.klynge.publishing.theme;

import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.theme.ThemePages.DatesPage;
import dk.klynge.publishing.theme.ThemePages.SearchPage;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The front page of the theme site, the archive of its news, the dates, and the search.
@Controller
@RequestMapping("/theme")
class ThemeController {

  private static final int LONGEST_SEARCH = 200;

  private final ShowTheme show;
  private final SearchTheme search;

  ThemeController(ShowTheme show, SearchTheme search) {
    this.show = show;
    this.search = search;
  }

  @GetMapping
  @Needs(PublishingActions.READ)
  String front(Model model) {
    model.addAttribute("page", show.front());
    return "publishing/theme";
  }

  @GetMapping("/news")
  @Needs(PublishingActions.READ)
  String archive(@RequestParam(defaultValue = "0") int year, Model model) {
    model.addAttribute("page", show.archive(year));
    return "publishing/theme-news";
  }

  @GetMapping("/dates")
  @Needs(PublishingActions.READ)
  String dates(Model model) {
    model.addAttribute("page", new DatesPage(show.dates()));
    return "publishing/theme-dates";
  }

  @GetMapping("/search")
  @Needs(PublishingActions.READ)
  String search(@RequestParam(defaultValue = "") String q, Model model) {
    var asked = q.strip();
    if (asked.length() > LONGEST_SEARCH) asked = asked.substring(0, LONGEST_SEARCH);
    var hits = asked.isEmpty() ? List.<ThemePages.Hit>of() : search.find(asked);
    model.addAttribute("page", new SearchPage(asked, hits));
    return "publishing/theme-search";
  }
}
