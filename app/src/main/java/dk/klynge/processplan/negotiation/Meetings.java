package dk.klynge.processplan.negotiation;

import dk.klynge.processplan.NegotiationId;
import dk.klynge.processplan.negotiation.Meeting.Clock;
import dk.klynge.processplan.negotiation.Meeting.Participant;
import dk.klynge.processplan.negotiation.Meeting.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Meetings {

  private static final String SELECT =
      """
      select id, version, title, day, begins, ends, confirmed, place, purpose, agenda, outcome, called_off
        from processplan.negotiation_meeting
      """;

  private final JdbcClient db;

  Meetings(JdbcClient db) {
    this.db = db;
  }

  List<Meeting> of(NegotiationId id) {
    return db.sql(SELECT + " where negotiation = :id order by day, begins, title")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .list();
  }

  /// Those that an account takes part in, from a day on, with their negotiation.
  record Own(NegotiationId negotiation, UUID meeting) {}

  List<Own> ofAccount(UUID account, LocalDate since) {
    return db.sql(
            """
            select distinct m.negotiation, m.id from processplan.negotiation_meeting m
              join processplan.negotiation_participant p on p.meeting = m.id
             where p.account = :account and m.day >= :since
            """)
        .param("account", account)
        .param("since", since)
        .query((row, _) ->
            new Own(
                new NegotiationId(row.getObject("negotiation", UUID.class)),
                row.getObject("id", UUID.class)))
        .list();
  }

  private Meeting read(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var begins = Optional.ofNullable(row.getObject("begins", LocalTime.class));
    var ends = Optional.ofNullable(row.getObject("ends", LocalTime.class));
    return new Meeting(
        id,
        row.getInt("version"),
        row.getString("title"),
        row.getObject("day", LocalDate.class),
        begins.flatMap(from -> ends.map(to -> new Clock(from, to))),
        row.getBoolean("confirmed") ? Standing.CONFIRMED : Standing.PROVISIONAL,
        row.getString("place"),
        row.getString("purpose"),
        row.getString("agenda"),
        row.getString("outcome"),
        row.getString("called_off"),
        participants(id));
  }

  private List<Participant> participants(UUID meeting) {
    return db.sql(
            """
            select name, role, account from processplan.negotiation_participant
             where meeting = :meeting order by number
            """)
        .param("meeting", meeting)
        .query((row, _) ->
            new Participant(
                row.getString("name"),
                row.getString("role"),
                Optional.ofNullable(row.getObject("account", UUID.class))))
        .list();
  }

  /// Does nothing where one with that id is there already, as after a form that was sent twice.
  void insert(NegotiationId negotiation, Meeting meeting) {
    boolean fresh =
        fields(
                    """
                    insert into processplan.negotiation_meeting
                      (id, negotiation, title, day, begins, ends, confirmed, place, purpose, agenda, outcome, called_off)
                    values (:id, :negotiation, :title, :day, :begins::time, :ends::time, :confirmed, :place, :purpose,
                            :agenda, :outcome, :off)
                    on conflict (id) do nothing
                    """,
                    meeting)
                .param("negotiation", negotiation.value())
                .update()
            == 1;
    if (fresh) addParticipants(meeting);
  }

  /// False where somebody changed it since the version that the meeting says.
  boolean update(Meeting meeting) {
    boolean done =
        fields(
                    """
                    update processplan.negotiation_meeting
                       set version = version + 1, title = :title, day = :day, begins = :begins::time,
                           ends = :ends::time, confirmed = :confirmed, place = :place, purpose = :purpose,
                           agenda = :agenda, outcome = :outcome, called_off = :off
                     where id = :id and version = :version
                    """,
                    meeting)
                .param("version", meeting.version())
                .update()
            == 1;
    if (done) {
      db.sql("delete from processplan.negotiation_participant where meeting = :id")
          .param("id", meeting.id())
          .update();
      addParticipants(meeting);
    }
    return done;
  }

  private JdbcClient.StatementSpec fields(String sql, Meeting meeting) {
    return db.sql(sql)
        .param("id", meeting.id())
        .param("title", meeting.title())
        .param("day", meeting.day())
        .param("begins", meeting.clock().map(Clock::begins).orElse(null))
        .param("ends", meeting.clock().map(Clock::ends).orElse(null))
        .param("confirmed", meeting.standing() == Standing.CONFIRMED)
        .param("place", meeting.place())
        .param("purpose", meeting.purpose())
        .param("agenda", meeting.agenda())
        .param("outcome", meeting.outcome())
        .param("off", meeting.calledOff());
  }

  private void addParticipants(Meeting meeting) {
    int number = 0;
    for (var one : meeting.participants())
      db.sql(
              """
              insert into processplan.negotiation_participant values (:meeting, :number, :name, :role, :account::uuid)
              """)
          .param("meeting", meeting.id())
          .param("number", number++)
          .param("name", one.name())
          .param("role", one.role())
          .param("account", one.account().orElse(null))
          .update();
  }
}
