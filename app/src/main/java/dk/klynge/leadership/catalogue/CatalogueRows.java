package dk.klynge.leadership.catalogue;

import dk.klynge.leadership.Catalogue;
import dk.klynge.leadership.Catalogue.Competence;
import dk.klynge.leadership.Catalogue.Kind;
import dk.klynge.leadership.Catalogue.Place;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.Catalogue.Words;
import dk.klynge.leadership.Catalogues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CatalogueRows implements Catalogues {

  private static final String VERSIONS =
      "select version, made_by, published_on from leadership.catalogue";

  private final JdbcClient db;
  private final Clock clock;

  CatalogueRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Catalogue current() {
    var latest =
        db.sql("select max(version) from leadership.catalogue where published_on is not null")
            .query(Integer.class)
            .single();
    return find(latest).orElseThrow();
  }

  @Override
  public Optional<Catalogue> find(int version) {
    return version(version)
        .map(known -> new Catalogue(known.version(), tasks(version), competences(version)));
  }

  private List<Task> tasks(int version) {
    return db.sql(
            """
            select code, kind, place, name_da, name_en, text_da, text_en from leadership.catalogue_task
             where catalogue = :version order by position, code
            """)
        .param("version", version)
        .query((row, _) ->
            new Task(
                row.getString("code"),
                Kind.valueOf(row.getString("kind")),
                Place.valueOf(row.getString("place")),
                words(row, "da"),
                words(row, "en")))
        .list();
  }

  private List<Competence> competences(int version) {
    return db.sql(
            """
            select code, array_to_string(areas, ',') as areas, array_to_string(tasks, ',') as tasks,
                   name_da, name_en, text_da, text_en
              from leadership.catalogue_competence where catalogue = :version order by position, code
            """)
        .param("version", version)
        .query((row, _) ->
            new Competence(
                row.getString("code"),
                codes(row.getString("areas")),
                codes(row.getString("tasks")),
                words(row, "da"),
                words(row, "en")))
        .list();
  }

  private static Words words(ResultSet row, String language) throws SQLException {
    return new Words(row.getString("name_" + language), row.getString("text_" + language));
  }

  private static List<String> codes(String joined) {
    return Arrays.stream(joined.split(",")).filter(code -> !code.isEmpty()).toList();
  }

  List<CatalogueVersion> versions() {
    return db.sql(VERSIONS + " order by version desc").query((row, _) -> known(row)).list();
  }

  Optional<CatalogueVersion> version(int version) {
    return db.sql(VERSIONS + " where version = :version")
        .param("version", version)
        .query((row, _) -> known(row))
        .optional();
  }

  private static CatalogueVersion known(ResultSet row) throws SQLException {
    return new CatalogueVersion(
        row.getInt("version"),
        row.getString("made_by"),
        Optional.ofNullable(row.getObject("published_on", LocalDate.class)));
  }

  /// A new version in work; false where there is one already.
  boolean begin(int version, String by) {
    return db.sql(
                """
                insert into leadership.catalogue (version, made_at, made_by) values (:version, :now, :by)
                on conflict do nothing
                """)
            .param("version", version)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  void copy(int from, int to) {
    db.sql(
            """
            insert into leadership.catalogue_task
                   (catalogue, code, position, kind, place, name_da, name_en, text_da, text_en)
            select :to, code, position, kind, place, name_da, name_en, text_da, text_en
              from leadership.catalogue_task where catalogue = :from
            """)
        .param("from", from)
        .param("to", to)
        .update();
    db.sql(
            """
            insert into leadership.catalogue_competence
                   (catalogue, code, position, areas, tasks, name_da, name_en, text_da, text_en)
            select :to, code, position, areas, tasks, name_da, name_en, text_da, text_en
              from leadership.catalogue_competence where catalogue = :from
            """)
        .param("from", from)
        .param("to", to)
        .update();
  }

  /// False where it is published already.
  boolean publish(int version, LocalDate day) {
    return db.sql(
                """
                update leadership.catalogue set published_on = :day
                 where version = :version and published_on is null
                """)
            .param("day", day)
            .param("version", version)
            .update()
        == 1;
  }
}
