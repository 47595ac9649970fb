package dk.klynge.survey.round;

import dk.klynge.guard.Secret;
import dk.klynge.survey.RoundId;
import dk.klynge.survey.Rounds.Invitee;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is invited and has answered; nothing here leads to what was answered.
@Repository
class InvitationRows {

  private static final int MIXED = 200;

  private final JdbcClient db;

  InvitationRows(JdbcClient db) {
    this.db = db;
  }

  record Invitation(RoundId round, String audience, String part, boolean used) {}

  record Silent(UUID id, String address, Locale language) {}

  void add(UUID id, RoundId round, String audience, Secret token, Invitee invitee) {
    db.sql(
            """
            insert into survey.invitation (id, round, audience, token, address, language, part)
            values (:id, :round, :audience, :token, :address, :language, :part)
            """)
        .param("id", id)
        .param("round", round.value())
        .param("audience", audience)
        .param("token", token.hash())
        .param("address", invitee.address())
        .param("language", invitee.language().getLanguage().equals("en") ? "en" : "da")
        .param("part", invitee.part())
        .update();
  }

  Optional<Invitation> find(Secret token) {
    return db.sql(
            """
            select round, audience, part, used from survey.invitation where token = :token
            """)
        .param("token", token.hash())
        .query((row, _) ->
            new Invitation(
                new RoundId(row.getObject("round", UUID.class)),
                row.getString("audience"),
                row.getString("part"),
                row.getBoolean("used")))
        .optional();
  }

  /// Marks it as used, and writes others that are used once more, so that its last transaction does
  /// not tell it from them. False where it was used before.
  boolean use(Secret token, Invitation invitation) {
    int used =
        db.sql("update survey.invitation set used = true where token = :token and not used")
            .param("token", token.hash())
            .update();
    if (used == 0) return false;
    db.sql(
            """
            update survey.invitation set used = true
             where id in (select id from survey.invitation
                           where round = :round and audience = :audience and used
                           order by random() limit :mixed)
            """)
        .param("round", invitation.round().value())
        .param("audience", invitation.audience())
        .param("mixed", MIXED)
        .update();
    return true;
  }

  /// Those who can be written to and have not answered.
  List<Silent> silent(RoundId round) {
    return db.sql(
            """
            select id, address, language from survey.invitation
             where round = :round and not used and address <> '' order by address
            """)
        .param("round", round.value())
        .query((row, _) ->
            new Silent(
                row.getObject("id", UUID.class),
                row.getString("address"),
                Locale.of(row.getString("language"))))
        .list();
  }

  void change(UUID id, Secret token) {
    db.sql("update survey.invitation set token = :token where id = :id")
        .param("id", id)
        .param("token", token.hash())
        .update();
  }

  /// Keeps how many were invited, and deletes who it was.
  void forget(RoundId round) {
    db.sql(
            """
            update survey.audience a
               set invited = (select count(*) from survey.invitation i where i.round = a.round and i.audience = a.code)
             where a.round = :round
            """)
        .param("round", round.value())
        .update();
    db.sql("delete from survey.invitation where round = :round")
        .param("round", round.value())
        .update();
  }
}
