package dk.klynge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class KlyngeTests {

  @Autowired JdbcClient db;

  @Test
  void theProgramStartsOnAnEmptyDatabase() {
    assertThat(db.sql("select count(*) from audit.entry").query(Integer.class).single()).isZero();
  }
}
