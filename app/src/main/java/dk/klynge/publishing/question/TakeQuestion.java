package dk.klynge.publishing.question;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.publishing.published.PublicQuestions.Question;
import dk.klynge.publishing.published.PublicQuestions.Taken;
import dk.klynge.publishing.question.Enquiries.Asked;
import dk.klynge.publishing.question.Enquiry.Origin;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody asks. What is asked again goes into the queue too, since two parents may wonder about
/// the same; but it is marked, and whoever answers can close it.
@Service
class TakeQuestion {

  private final Enquiries enquiries;
  private final Register register;
  private final Clock clock;

  TakeQuestion(Enquiries enquiries, Register register, Clock clock) {
    this.enquiries = enquiries;
    this.register = register;
    this.clock = clock;
  }

  @Transactional
  Taken take(Question question, Origin origin) {
    var form = question.form().toString();
    if (enquiries.isThere(form)) return new Taken.Queued();
    var text = question.text().replace("\r\n", "\n").strip();
    var email = question.email().strip();
    var refusal = JudgeQuestion.refusal(text, email);
    if (refusal.isPresent()) return new Taken.Refused(refusal.get());
    var today = LocalDate.now(clock);
    var institution =
        question
            .institution()
            .filter(id -> register.find(new InstitutionId(id), today).isPresent());
    var suspicion = enquiries.repeats(text) ? "repeated" : "";
    enquiries.insert(
        new Asked(form, origin, institution, text, email, question.language(), suspicion));
    return new Taken.Queued();
  }
}
