package dk.klynge.planning.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.planning.bench.instance.BadInstance;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TiedListsTests {

  @Test
  void aMatchingThatIsNotStableIsObjectedTo() throws BadInstance {
    var lists = TiedLists.read(Path.of("src/test/resources/bench/hrt/three.txt"));

    assertThat(lists.objections(new int[] {0, 2, 1, 1})).isEmpty();
    assertThat(lists.objections(new int[] {0, 1, 1, 1})).contains("overfull: 1");
    assertThat(lists.objections(new int[] {0, 2, 1, 0})).containsExactly("blocking: 3, 1");
    assertThat(lists.objections(new int[] {0, 2, 2, 1})).contains("not wished: 2");
  }
}
