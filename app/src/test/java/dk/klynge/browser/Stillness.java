package dk.klynge.browser;

import com.microsoft.playwright.Page;

/// A page stands still when it is loaded, htmx waits for no answer, and every map has drawn its
/// points. That is told by the page itself: silence on the network would take half a second more
/// each time, and a fixed wait is either too long or too short.
final class Stillness {

  private static final String STILL =
      """
      () => new Promise((done, fail) => {
        const late = Date.now() + 60_000;
        const drawn = map => map.dataset.ready !== undefined || map.querySelector('[role=alert]');
        const still = () => !document.querySelector('.htmx-request')
          && [...document.querySelectorAll('.map[data-geojson]')].every(drawn);
        const look = () => {
          if (still()) requestAnimationFrame(() => requestAnimationFrame(done));
          else if (Date.now() > late) fail(new Error('The page does not come to rest'));
          else setTimeout(look, 15);
        };
        look();
      })
      """;

  private Stillness() {}

  static void await(Page page) {
    page.waitForLoadState();
    page.evaluate(STILL);
  }
}
