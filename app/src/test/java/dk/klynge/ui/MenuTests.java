package dk.klynge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class MenuTests {

  private static final MenuEntry START = entry(MenuGroup.START, "/", 0);
  private static final MenuEntry LOG = entry(MenuGroup.ADMINISTRATION, "/audit", 90);
  private static final MenuEntry USERS = entry(MenuGroup.ADMINISTRATION, "/accounts", 80);
  private static final MenuEntry HEARINGS = entry(MenuGroup.DECISION, "/hearings", 46);
  private static final MenuEntry AREAS = entry(MenuGroup.ORGANISATION, "/areas", 32);
  private static final MenuEntry CHART = entry(MenuGroup.ORGANISATION, "/areas/chart", 32);
  private static final List<MenuEntry> ALL = List.of(LOG, HEARINGS, CHART, START, USERS, AREAS);

  private static MenuEntry entry(MenuGroup group, String url, int order) {
    return new MenuEntry(group, url, url, "", order);
  }

  private static String told(List<Frame.Group> menu) {
    return String.join(
        " | ",
        menu.stream()
            .map(group ->
                group.key().replace("ui.menu.group.", "")
                    + group.items().stream().map(Frame.Item::url).toList())
            .toList());
  }

  @Test
  void theGroupsStandInTheOrderOfTheWorkAndTheirEntriesByTheirNumber() {
    assertThat(told(Menu.of(ALL, _ -> true, "/")))
        .isEqualTo(
            "[/] | organisation[/areas, /areas/chart] | [/hearings] | administration[/accounts, /audit]");
  }

  @Test
  void theOrderDoesNotDependOnHowTheEntriesCame() {
    var reversed = new java.util.ArrayList<>(ALL);
    Collections.reverse(reversed);
    assertThat(Menu.of(reversed, _ -> true, "/")).isEqualTo(Menu.of(ALL, _ -> true, "/"));
  }

  @Test
  void aGroupWithNothingForThisPersonIsLeftOutAndOneEntryStandsAlone() {
    Predicate<MenuEntry> few = entry -> !List.of(AREAS, CHART, USERS).contains(entry);
    assertThat(told(Menu.of(ALL, few, "/"))).isEqualTo("[/] | [/hearings] | [/audit]");
  }

  @Test
  void theGroupAndTheEntryThatOneIsAtAreMarkedAndOfTwoTheLongerAddressCounts() {
    var group = Menu.of(ALL, _ -> true, "/areas/chart/2").get(1);
    assertThat(group.current()).isTrue();
    assertThat(group.items()).extracting(Frame.Item::current).containsExactly(false, true);
  }

  @Test
  void elsewhereNothingIsMarked() {
    assertThat(Menu.of(ALL, _ -> true, "/help")).noneMatch(Frame.Group::current);
  }
}
