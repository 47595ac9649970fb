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
      writeTogether(anna, bo);
      goOnWhileItDies(first, anna, bo);
      bo.closeTab();
      var second = program(port);
      try {
        second.awaitReady();
        bo.openAgain();
        awaitEverything(anna, bo);
      } finally {
        second.kill();
      }
    } finally {
      first.kill();
    }
    assertThat(texts.of(plan).getFirst().text()).isEqualTo(ANNA + "\n\n" + BO);
  }

  private static void writeTogether(Desk anna, Desk bo) {
    anna.write("", "Anna:\n\nBo:");
    anna.awaitStatus("saved");
    bo.awaitText("Bo:");
    bo.write("Bo:", " forældrerådet");
    anna.write("Anna:", " ledelsesteamet");
    anna.awaitText("Bo: forældrerådet");
    bo.awaitText("Anna: ledelsesteamet");
    bo.awaitOther();
  }

  /// The program dies while both type, and they go on without it.
  private static void goOnWhileItDies(Node program, Desk anna, Desk bo)
      throws InterruptedException {
    var killer = Thread.ofVirtual().start(() -> killSoon(program));
    anna.write("Anna:", " mødes hver");
    bo.write("Bo:", " vælges");
    killer.join();
    anna.write("Anna:", " tirsdag");
    bo.write("Bo:", " i januar");
    anna.awaitStatus("offline");
    bo.awaitStatus("offline");
  }

  private static void awaitEverything(Desk anna, Desk bo) {
    anna.awaitText(BO);
    bo.awaitText(ANNA);
    bo.awaitText(BO);
    anna.awaitStatus("saved");
    bo.awaitStatus("saved");
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
