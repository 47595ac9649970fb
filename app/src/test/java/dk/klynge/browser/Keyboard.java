package dk.klynge.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;

/// Walks through a page with the Tab key.
final class Keyboard {

  /// Everything shown that can be used, except what is one stop together with others (radio buttons
  /// of one group).
  private static final String MARK =
      """
      () => {
        const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
        const shown = e => e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
          && e.getClientRects().length > 0;
        const groups = new Set();
        let count = 0;
        for (const e of document.querySelectorAll(usable)) {
          if (e.disabled || e.tabIndex < 0 || !shown(e)) continue;
          if (e.type === 'radio') { if (groups.has(e.name)) continue; groups.add(e.name); }
          e.dataset.tabStop = '';
          count++;
        }
        document.activeElement?.blur();
        return count;
      }
      """;

  private static final String REACH =
      """
      () => {
        const e = document.activeElement;
        if (e?.type === 'radio')
          document.querySelectorAll(`[name="${e.name}"][data-tab-stop]`).forEach(r => delete r.dataset.tabStop);
        const style = e && e !== document.body ? getComputedStyle(e) : null;
        if (style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none')) delete e.dataset.tabStop;
      }
      """;

  private static final String LEFT =
      "() => [...document.querySelectorAll('[data-tab-stop]')].map(e => e.outerHTML.slice(0, 160))";

  private Keyboard() {}

  static List<String> unreached(Page page) {
    var stops = ((Number) page.evaluate(MARK)).intValue();
    for (var pressed = 0; pressed < stops + 10; pressed++) {
      page.keyboard().press("Tab");
      page.evaluate(REACH);
    }
    return ((List<?>) page.evaluate(LEFT)).stream().map(Objects::toString).toList();
  }
}
