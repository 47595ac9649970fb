package dk.klynge.actionplan.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.Node;
import dk.klynge.actionplan.PlanTown;
import dk.klynge.actionplan.SectionTexts;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two browsers write in one section while the program is killed (`kill -9`) and started again:
/// nothing that was saved or typed is lost.
@BrowserTest
class KilledWhileWritingTests {

  private static final String ANNA = "Anna: ledelsesteamet mødes hver tirsdag";
  private static final String BO = "Bo: forældrerådet vælges i januar";

  @Autowired JdbcClient db;
  @Autowired Environment environment;
  @Autowired SectionTexts texts;

  @Test
  void nothingSavedOrTypedIsLost(Browsing browsing) throws Exception {
    var plan = new PlanTown(db).begun();
    int port = freePort();
    var first = program(port);
    first.awaitReady();
    var browser = browsing.page().context().browser();
    var url =
        "http://127.0.0.1:%d/action-plans/%s/sections/leadership".formatted(port, plan.value());
    var door = browsing.address("/sign-in");
    try (var anna = new Desk(browser, db, door, url);
        var bo = new Desk(browser, db, door, url)) {
      anna.write("", "Anna:\n\nBo:");
      anna.awaitStatus("saved");
      bo.awaitText("Bo:");
      bo.write("Bo:", " forældrerådet");
      anna.write("Anna:", " ledelsesteamet");
      anna.awaitText("Bo: forældrerådet");
      bo.awaitText("Anna: ledelsesteamet");
      bo.awaitOther();

      // The program dies while Anna types; both go on, and Bo's tab is closed before it is back.
      var killer = Thread.ofVirtual().start(() -> killSoon(first));
      anna.write("Anna:", " mødes hver");
      bo.write("Bo:", " vælges");
      killer.join();
      anna.write("Anna:", " tirsdag");
      bo.write("Bo:", " i januar");
      anna.awaitStatus("offline");
      bo.awaitStatus("offline");
      bo.closeTab();
      var second = program(port);
      try {
        second.awaitReady();
        bo.openAgain();
        anna.awaitText(BO);
        bo.awaitText(ANNA);
        bo.awaitText(BO);
        anna.awaitStatus("saved");
        bo.awaitStatus("saved");
      } finally {
        second.kill();
      }
    } finally {
      first.kill();
    }
    assertThat(texts.of(plan).getFirst().text()).isEqualTo(ANNA + "\n\n" + BO);
  }

  private static void killSoon(Node node) {
    try {
      Thread.sleep(300);
      node.kill();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Node program(int port) {
    return Node.start("writing", environment, ProgramUnderFire.class, "server.port=" + port);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
