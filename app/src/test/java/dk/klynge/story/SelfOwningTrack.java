package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The chapter of the self-owning institutions: the model of their organisation, the networks that
/// the engine forms by it, and a cooperation agreement.
record SelfOwningTrack(Stage stage) {

  /// The address of a scenario with networks of their own.
  String networks(String model, String name) {
    stage.open("/leadership-models");
    stage.press(stage.page().getByText(model, new Page.GetByTextOptions().setExact(true)).first());
    stage.sees("Anbefales");
    stage.press("a[href^='/proposals/new']");
    stage.fill("#seconds", "3");
    stage.press("main form button.button-primary");
    stage.page().locator("#clusters").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
    stage.look("proposal-of-networks");
    stage.press("a[href*='/scenarios/new']");
    stage.fill("#name", name);
    stage.press("main form button.button-primary");
    assertThat(stage.row("#clusters", "netværk").textContent()).contains("Netværk");
    stage.look("networks");
    return stage.here();
  }

  /// The network that the list names first gets a plan that is sufficient, and everybody signs. The
  /// name of the network.
  String agreed() {
    stage.press("a[href^='/agreements?scenario=']");
    stage.look("agreements-to-draft");
    stage.press("#networks form button");
    var network = stage.page().locator("h1").textContent();
    stage.press("a[href$='/edit']");
    for (var line : stage.page().locator(".agreement-line").all()) filled(line);
    stage.press("main form[method=post] button.button-primary");
    stage.sees("Planen er tilstrækkelig");
    done("sent", "");
    while (stage.page().locator("details:has(input[value=signed])").count() > 0)
      done("signed", "Forpersonen");
    stage.look("agreement-signed");
    return network;
  }

  /// Whatever is to save, and not what the network costs.
  private static void filled(Locator line) {
    var amount = line.locator("input[name='line.kroner']");
    if (!amount.inputValue().matches("[1-9].*")) return;
    amount.fill("65.000");
    var how = line.locator("input[name='line.how']");
    if (how.inputValue().isEmpty()) how.fill("Souschefens post nedlægges");
  }

  private void done(String kind, String person) {
    var act = stage.page().locator("details:has(input[value=" + kind + "])");
    act.locator("summary").click();
    if (!person.isEmpty()) act.locator("[name=person]").fill(person);
    act.locator("[name=day]").fill(Stage.HEARD.toString());
    stage.press(act.locator("button"));
  }

  /// The others still lack theirs, and the list says so.
  void othersLackTheirs() {
    stage.press("nav[aria-label] a[href^='/agreements?scenario=']");
    stage.sees("Ikke tilstrækkelig");
    stage.look("agreements");
  }
}
