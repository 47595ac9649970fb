package dk.klynge.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepOnSparkTests {

  private static final String POINTS =
      """
      id,x,y,weight,parish
      a,0,0,10,North
      b,0,1,10,North
      c,100,0,10,North
      d,100,1,10,North
      e,0,0,10,South
      f,0,2,10,South
      """;

  @TempDir Path folder;

  @Test
  void aSweepIsSpreadOverTheClusterAndGoesOnWhereItWasLeft() throws IOException {
    var points = Files.writeString(folder.resolve("points.csv"), POINTS);
    var criteria =
        Files.writeString(folder.resolve("pairs.yaml"), "clusters: fewest\nsites: {max: 2}\n");
    var arguments =
        List.of(
            points.toString(),
            "--by",
            "parish",
            "--criteria",
            criteria.toString(),
            "--iterations",
            "100",
            "--out",
            folder.resolve("out").toString());
    try (var spark = new JavaSparkContext(local())) {
      assertThat(SweepOnSpark.run(spark, arguments)).isEqualTo(2);
      assertThat(SweepOnSpark.run(spark, arguments)).isZero();
    }
    var table = Files.readAllLines(folder.resolve("out/sweep.csv"));
    assertThat(table).hasSize(3);
    assertThat(table.get(1))
        .startsWith("North," + criteria + ",100 steps,1,holds,4,2,2.000,METRES");
    assertThat(table.get(2))
        .startsWith("South," + criteria + ",100 steps,1,holds,2,1,2.000,METRES");
  }

  private static SparkConf local() {
    return new SparkConf()
        .setMaster("local[2]")
        .setAppName("test")
        .set("spark.ui.enabled", "false")
        .set("spark.driver.bindAddress", "127.0.0.1")
        .set("spark.driver.host", "127.0.0.1");
  }
}
