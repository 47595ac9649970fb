package dk.klynge.staffing.posting;

import dk.klynge.staffing.PostKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The profiles: the first version of each comes with the program, later ones are kept beside it.
@Repository
class JobProfiles {

  private static final String SHIPPED = "classpath:staffing/profiles/*.yaml";

  /// A comma that is not quoted would cut a sentence; a strict reader finds it.
  private static final YAMLMapper STRICT =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final List<JobProfile> shipped;
  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  JobProfiles(JdbcClient db, JsonMapper json, Clock clock) throws IOException {
    this.db = db;
    this.json = json;
    this.clock = clock;
    var files = new PathMatchingResourcePatternResolver().getResources(SHIPPED);
    shipped =
        Arrays.stream(files)
            .map(JobProfiles::read)
            .sorted(Comparator.comparing(JobProfile::key))
            .toList();
  }

  private static JobProfile read(Resource file) {
    try (var content = file.getInputStream()) {
      return STRICT.readValue(content, JobProfile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The newest version of each.
  List<JobProfile> latest() {
    return shipped.stream().map(first -> latest(first.key()).orElse(first)).toList();
  }

  Optional<JobProfile> latest(String key) {
    return versions(key).findFirst();
  }

  Optional<JobProfile> of(PostKind kind) {
    return latest().stream().filter(profile -> profile.kind().equals(kind.code())).findFirst();
  }

  Optional<JobProfile> find(String key, int version) {
    return versions(key).filter(profile -> profile.version() == version).findFirst();
  }

  /// All versions, the newest first.
  Stream<JobProfile> versions(String key) {
    var kept =
        db
            .sql("select content from staffing.job_profile where key = :key order by version desc")
            .param("key", key)
            .query(String.class)
            .list()
            .stream()
            .map(content -> json.readValue(content, JobProfile.class));
    return Stream.concat(kept, shipped.stream().filter(first -> first.key().equals(key)));
  }

  /// False where somebody has made that version meanwhile.
  boolean add(JobProfile profile, String by) {
    return db.sql(
                """
                insert into staffing.job_profile (key, version, content, made_at, made_by)
                values (:key, :version, :content::jsonb, :now, :by) on conflict do nothing
                """)
            .param("key", profile.key())
            .param("version", profile.version())
            .param("content", json.writeValueAsString(profile))
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }
}
