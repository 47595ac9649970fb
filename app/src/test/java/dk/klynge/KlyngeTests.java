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
  void theProgramStartsOnAnEmptyDatabaseWithTheSchemaOfEveryModule() {
    assertThat(
            db.sql("select nspname from pg_namespace where nspname !~ '^pg_'")
                .query(String.class)
                .list())
        .contains("access", "audit", "organisation", "planning", "rest");
  }
}
