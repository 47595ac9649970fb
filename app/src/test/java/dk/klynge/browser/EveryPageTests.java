package dk.klynge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.guard.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Walks as each role through every page that links lead to. A new page is covered as soon as
/// something links to it.
///
/// All pages are checked for missing texts and dead links; each kind of page with the first role
/// that comes there also for screens that scroll sideways, in both languages and on both screens,
/// and by axe in Danish on a desktop and in English on a phone. What another role has looked at is
/// read and not shown again: drawing takes most of the time. Every other page is come to in English
/// and on a phone, so that each takes one change and not two. The roles that may do most come
/// first; those whose pages are all among the others' are left to the permission tests.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

  private final Set<String> shown = new HashSet<>();
  private final Set<String> lookedAt = new HashSet<>();

  @ParameterizedTest
  @EnumSource(names = {"PROGRAMME_OFFICE", "PLANNER", "ADMINISTRATOR", "AUDITOR"})
  void everyPageThatThisRoleReachesIsSound(Role role, Browsing browsing) {
    browsing.signInAs(role);
    browsing.fillTheRegister();
    var pages = new Crawl(browsing, shown).each(shape -> look(browsing, shape));
    assertThat(pages).as("pages that %s reaches", role).isGreaterThan(3);
  }

  private void look(Browsing browsing, String shape) {
    browsing.assertNoMissingText();
    browsing.assertNoSidewaysScroll();
    if (!lookedAt.add(shape.replaceFirst("[?].*", ""))) return;
    onBothScreens(browsing, shape);
    browsing.inTheOtherLanguage();
    onBothScreens(browsing, shape);
  }

  /// Begins with the screen that is there and ends with the other.
  private static void onBothScreens(Browsing browsing, String shape) {
    var danish = browsing.isDanish();
    var here = browsing.width();
    var there = Browsing.DESKTOP + Browsing.PHONE - here;
    for (int width : List.of(here, there)) {
      browsing.width(width);
      browsing.assertNoSidewaysScroll();
      if (danish == (width == Browsing.DESKTOP)) browsing.assertSound();
      if (danish) browsing.screenshot("page" + shape.replaceAll("\\W+", "-"));
    }
  }
}
