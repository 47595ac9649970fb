package dk.klynge.publishing.communication;

import dk.klynge.publishing.communication.Measures.Channel;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The list of channels as people write it.
@Repository
class Channels {

  private final JdbcClient db;

  Channels(JdbcClient db) {
    this.db = db;
  }

  int version() {
    return db.sql("select version from publishing.channel_list").query(Integer.class).single();
  }

  /// False where somebody changed the list since that version.
  boolean touch(int version) {
    return db.sql(
                "update publishing.channel_list set version = version + 1 where version = :version")
            .param("version", version)
            .update()
        == 1;
  }

  /// Those that something is planned with, done or not.
  List<String> used() {
    return db.sql("select distinct channel from publishing.measure").query(String.class).list();
  }

  /// What is not in the list goes out.
  void write(List<Channel> channels) {
    db.sql("delete from publishing.channel where code <> all (cast(:kept as text[]))")
        .param("kept", channels.stream().map(Channel::code).toArray(String[]::new))
        .update();
    for (int at = 0; at < channels.size(); at++)
      db.sql(
              """
              insert into publishing.channel (code, danish, english, position)
              values (:code, :danish, :english, :position)
              on conflict (code) do update
                set danish = excluded.danish, english = excluded.english, position = excluded.position
              """)
          .param("code", channels.get(at).code())
          .param("danish", channels.get(at).name().danish())
          .param("english", channels.get(at).name().english())
          .param("position", at + 1)
          .update();
  }
}
