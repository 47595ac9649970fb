package dk.klynge.survey.round;

import dk.klynge.documents.Mailbox;
import dk.klynge.guard.Secret;
import dk.klynge.survey.AnswerSheet;
import dk.klynge.survey.Published;
import dk.klynge.survey.QuestionSets;
import dk.klynge.survey.RoundId;
import dk.klynge.survey.Rounds;
import dk.klynge.survey.round.GiveAnswer.Door;
import dk.klynge.survey.round.RoundLetters.Sending;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class KeepRounds implements Rounds {

  private final RoundRows rows;
  private final InvitationRows invitations;
  private final AnswerRows answers;
  private final RoundLetters letters;
  private final GiveAnswer give;
  private final QuestionSets sets;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  KeepRounds(
      RoundRows rows,
      InvitationRows invitations,
      AnswerRows answers,
      RoundLetters letters,
      GiveAnswer give,
      QuestionSets sets,
      Clock clock) {
    this.rows = rows;
    this.invitations = invitations;
    this.answers = answers;
    this.letters = letters;
    this.give = give;
    this.sets = sets;
    this.clock = clock;
  }

  @Override
  @Transactional
  public RoundId open(Opening opening) {
    var id = RoundId.fresh();
    rows.add(id, opening, LocalDate.now(clock));
    int position = 0;
    for (var audience : opening.audiences()) {
      var set = sets.latest(audience.set());
      rows.addAudience(id, audience.code(), position++, set.code(), set.version());
    }
    var round = rows.find(id).orElseThrow();
    for (var audience : opening.audiences()) invite(round, opening.asker(), audience);
    return id;
  }

  /// One address gets one link, however often it stands in the list.
  private void invite(Round round, String asker, Audience audience) {
    var seen = new HashSet<String>();
    for (var invitee : audience.invitees()) {
      if (!Mailbox.isAddress(invitee.address())) continue;
      if (!seen.add(invitee.address().toLowerCase(Locale.ROOT))) continue;
      var id = UUID.randomUUID();
      var token = Secret.fresh();
      invitations.add(id, round.id(), audience.code(), token, invitee);
      var to = new Sending(invitee.address(), invitee.language(), token, "first");
      letters.send("invitation", round, asker, id, to);
    }
  }

  @Override
  public Optional<Round> find(RoundId id) {
    return rows.find(id);
  }

  @Override
  @Transactional
  public List<String> links(RoundId id, String audience, int count) {
    if (!rows.hold(id)) throw new IllegalStateException("The round is closed");
    var links = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var token = Secret.fresh();
      var nobody = new Invitee("", "", Locale.of("da"));
      invitations.add(UUID.randomUUID(), id, audience, token, nobody);
      links.add(letters.link(token));
    }
    return links;
  }

  @Override
  @Transactional
  public boolean answer(String link, AnswerSheet sheet) {
    var token = new Secret(link.substring(link.lastIndexOf('/') + 1));
    return give.look(token) instanceof Door.Ready ready
        && give.answer(token, ready.invitation(), sheet);
  }

  @Override
  @Transactional
  public int remind(RoundId id) {
    if (!rows.hold(id)) return 0;
    var round = rows.find(id).orElseThrow();
    var silent = invitations.silent(id);
    for (var one : silent) {
      var token = Secret.fresh();
      invitations.change(one.id(), token);
      var to = new Sending(one.address(), one.language(), token, token.value().substring(0, 8));
      letters.send("reminder", round, rows.asker(id), one.id(), to);
    }
    rows.reminded(id, LocalDate.now(clock));
    return silent.size();
  }

  @Override
  @Transactional
  public void close(RoundId id) {
    if (!rows.hold(id)) return;
    for (var asked : rows.find(id).orElseThrow().audiences()) {
      var set = sets.version(asked.set(), asked.version());
      var published = Published.of(set, answers.of(id, asked.audience()));
      answers.publish(id, asked.audience(), published);
    }
    answers.delete(id);
    invitations.forget(id);
    letters.forget(id);
    rows.close(id, LocalDate.now(clock));
  }

  @Override
  public Map<RoundId, List<Result>> results(Collection<RoundId> ids) {
    return answers.published(ids);
  }
}
