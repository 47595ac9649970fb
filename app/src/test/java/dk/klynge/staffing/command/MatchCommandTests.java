package dk.klynge.staffing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTests {

  private static final String CANDIDATES =
      """
      candidate,post,rank
      anna,north,1
      anna,south,2
      bo,south,1
      bo,north,2
      carl,north,1
      dina,,
      """;
  private static final String POSTS =
      """
      post,capacity,candidate,rank
      north,1,bo,1
      north,,anna,2
      north,,carl,3
      south,1,anna,1
      south,1,bo,2
      west,3,,
      """;

  @TempDir Path folder;

  @Test
  void candidatesGetTheirBestUnlessPostsAreToHaveTheirs() throws IOException {
    var run = MatchRun.of(folder, CANDIDATES, POSTS);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.posts())
        .isEqualTo(Map.of("anna", "north", "bo", "south", "carl", "", "dina", ""));
    assertThat(run.out()).contains("2 of 4 candidates", "Every stable matching gives 2");

    var other = MatchRun.of(folder, CANDIDATES, POSTS, "--best-for", "posts");
    assertThat(other.posts()).containsEntry("anna", "south").containsEntry("bo", "north");
    assertThat(other.report().get("bestFor").asString()).isEqualTo("posts");
  }

  @Test
  void theReportTellsWhoAndWhatIsLeftAndThatNobodyCanObject() throws IOException {
    var report = MatchRun.of(folder, CANDIDATES + "anna,west,3\n", POSTS, "--seed", "7").report();

    assertThat(report.get("matched").asInt()).isEqualTo(2);
    assertThat(report.get("unmatched").toString()).isEqualTo("[\"carl\",\"dina\"]");
    assertThat(report.get("emptyPosts").get(0).get("post").asString()).isEqualTo("west");
    assertThat(report.get("emptyPosts").get(0).get("free").asInt()).isEqualTo(3);
    assertThat(report.get("blockingPairs").asInt()).isZero();
    assertThat(report.get("atMost").asInt()).isEqualTo(2);
    assertThat(report.get("assurance").asString()).isEqualTo("ALL_OF_THIS_SIZE");
    assertThat(report.get("oneSided").get(0).get("post").asString()).isEqualTo("west");
    assertThat(report.get("seed").asInt()).isEqualTo(7);
    assertThat(report.get("seconds").isNumber()).isTrue();
  }

  @Test
  void withTiesTheLargestMatchingIsFoundAndProved() throws IOException {
    var candidates = "candidate,post,rank\nx,a,1\nx,b,1\ny,a,1\nz,b,1\nz,c,2\n";
    var posts = "post,capacity,candidate,rank\na,1,x,1\na,1,y,1\nb,1,x,1\nb,1,z,1\nc,1,z,1\n";
    var run = MatchRun.of(folder, candidates, posts);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.posts()).isEqualTo(Map.of("x", "b", "y", "a", "z", "c"));
    assertThat(run.report().get("assurance").asString()).isEqualTo("LARGEST");
    assertThat(run.report().get("ties").asBoolean()).isTrue();
  }

  @Test
  void nobodyLosesThePresentPost() throws IOException {
    var present = Files.writeString(folder.resolve("present.csv"), "candidate,post\ncarl,north\n");
    var run = MatchRun.of(folder, CANDIDATES, POSTS, "--present", present.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.posts()).containsEntry("carl", "north").containsEntry("anna", "south");
  }

  @Test
  void badListsNameFileRowAndColumnAndNothingIsWritten() throws IOException {
    refused(CANDIDATES + "bo,east,3\n", POSTS, "candidates.csv, row 8, column post", "\"east\"");
    refused(CANDIDATES, POSTS + "west,,eve,1\n", "posts.csv, row 8, column candidate", "\"eve\"");
    refused(CANDIDATES + "bo,north,5\n", POSTS, "candidates.csv, row 8, column post", "already");
    refused(CANDIDATES, POSTS + "south,1,bo,9\n", "posts.csv, row 8, column candidate", "already");
    refused(CANDIDATES.replace("anna,south,2", "anna,south,two"), POSTS, "row 3, column rank");
    refused(CANDIDATES.replace("anna,south,2", "anna,south,0"), POSTS, "row 3, column rank");
    refused(CANDIDATES, POSTS.replace("west,3", "west,0"), "posts.csv, row 7, column capacity");
    refused(CANDIDATES, POSTS.replace("west,3", "west,"), "posts.csv, row 7, column capacity");
    refused(
        CANDIDATES, POSTS.replace("south,1,bo", "south,2,bo"), "posts.csv, row 6", "further up");
    refused(CANDIDATES + ",north,1\n", POSTS, "candidates.csv, row 8, column candidate", "empty");
    refused("candidate,post,rank\n", POSTS, "candidates.csv, row 1: There are no candidates");
    refused("candidate,post\na,b\n", POSTS, "candidates.csv, row 1, column rank", "no column");
    refused("", POSTS, "candidates.csv");
  }

  private void refused(String candidates, String posts, String... said) throws IOException {
    var run = MatchRun.of(folder, candidates, posts);
    assertThat(run.exit()).as(run.out()).isEqualTo(2);
    assertThat(run.err()).contains(said);
    assertThat(run.folder()).doesNotExist();
  }

  @Test
  void wrongUsageIsExitCodeTwo() {
    var out = folder.resolve("out");
    assertThat(MatchRun.of(out, List.of("--out", out.toString())).exit()).isEqualTo(2);
    var missing =
        MatchRun.of(
            out,
            List.of("--candidates", "none.csv", "--posts", "none.csv", "--out", out.toString()));
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("none.csv");
    assertThat(out).doesNotExist();
  }

  @Test
  void explanationsNameWhoWasPreferredAndTheFewestWhoWouldHaveHadToStayAway() throws IOException {
    var run = MatchRun.of(folder, CANDIDATES, POSTS, "--explain");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(run.folder().resolve("explanations.csv")).lines())
        .anyMatch(line -> line.endsWith("about,id,other,rank,fact,who,sentence"))
        .contains(
            "candidate,carl,north,1,RANK,anna,carl did not get north: the post ranks anna higher.")
        .anyMatch(line -> line.startsWith("candidate,carl,north,1,PREFERRED,bo; anna,"))
        .anyMatch(line -> line.startsWith("candidate,carl,north,1,ABSENT_SHORTEST,anna,"))
        .anyMatch(line -> line.startsWith("post,north,bo,1,ELSEWHERE,south,"));
  }

  @Test
  void withoutBeingAskedNothingIsExplained() throws IOException {
    assertThat(MatchRun.of(folder, CANDIDATES, POSTS).folder().resolve("explanations.csv"))
        .doesNotExist();
  }

  @Test
  void aSearchThatMayTakeNoTimeStillWritesAStableMatching() throws IOException {
    var candidates = "candidate,post,rank\nx,a,1\nx,b,1\ny,a,1\nz,b,1\nz,c,2\n";
    var posts = "post,capacity,candidate,rank\na,1,x,1\na,1,y,1\nb,1,x,1\nb,1,z,1\nc,1,z,1\n";
    var run = MatchRun.of(folder, candidates, posts, "--seconds", "0.000001");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.report().get("blockingPairs").asInt()).isZero();
    assertThat(MatchRun.of(folder, candidates, posts, "--seconds", "0").exit()).isEqualTo(2);
  }
}
