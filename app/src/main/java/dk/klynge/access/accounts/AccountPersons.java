package dk.klynge.access.accounts;

import dk.klynge.organisation.PersonId;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whose account is whose.
@Repository
class AccountPersons {

  private final JdbcClient db;

  AccountPersons(JdbcClient db) {
    this.db = db;
  }

  /// Whom an administrator has named for the account.
  Optional<PersonId> person(UUID id) {
    return db.sql("select person from access.account where id = :id and person is not null")
        .param("id", id)
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  /// The account in use that is named as this person's.
  Optional<UUID> ofPerson(PersonId person) {
    return db.sql("select id from access.account where person = :person and disabled_at is null")
        .param("person", person.value())
        .query(UUID.class)
        .optional();
  }

  /// The account in use with the address of the person, where no other person has that address.
  Optional<UUID> sharingEmail(PersonId person) {
    return db.sql(
            """
            select a.id from access.account a
              join organisation.public_person p on lower(p.email) = lower(a.email)
             where p.id = :person and a.disabled_at is null
               and not exists (select from organisation.public_person other
                                where lower(other.email) = lower(a.email) and other.id <> p.id)
            """)
        .param("person", person.value())
        .query(UUID.class)
        .optional();
  }

  /// From now on the account is this person's; false where another account is.
  boolean belongsTo(UUID id, Optional<PersonId> person) {
    return db.sql(
                """
                update access.account set person = :person
                 where id = :id and not exists (select from access.account
                                                 where person = :person and id <> :id)
                """)
            .param("person", person.map(PersonId::value).orElse(null), Types.OTHER)
            .param("id", id)
            .update()
        == 1;
  }

  record Called(UUID id, String name, String email) {}

  /// Those whose name holds the text, by name in Danish order; at most twenty.
  List<Called> called(String part) {
    return db.sql(
            """
            select id, name, coalesce(email, '') as email from organisation.public_person
             where position(lower(:part) in lower(name)) > 0
             order by name collate "da-x-icu", id limit 20
            """)
        .param("part", part)
        .query(Called.class)
        .list();
  }
}
