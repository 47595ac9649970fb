package dk.klynge.publishing.theme;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.Written;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The demonstration municipality's theme site: two pieces of news, one to come, background, a
/// tool.
@Component
class DemonstrationTheme {

  private final WriteArticle write;
  private final KeepTool keep;
  private final Tools tools;
  private final DemonstrationPeople people;

  DemonstrationTheme(WriteArticle write, KeepTool keep, Tools tools, DemonstrationPeople people) {
    this.write = write;
    this.keep = keep;
    this.tools = tools;
    this.people = people;
  }

  @EventListener
  @Order(46)
  void on(DemonstrationStoryBegun news) {
    people.as(
        Role.EDITOR,
        () -> {
          articles(news.day());
          tool();
        });
  }

  private void articles(LocalDate day) {
    article(
        "NEWS",
        new Bilingual("Høringen om klynger er i gang", "The hearing on clusters has begun"),
        new Bilingual(
            "Bestyrelser, MED-udvalg og faglige organisationer har fået forslaget. **Alle kan svare.** Det første svar er allerede kommet.",
            "Boards, MED committees and unions have got the proposal. **Everybody can answer.**"),
        day.minusDays(2));
    article(
        "NEWS",
        new Bilingual("Åkanten er den første klynge", "Åkanten is the first cluster"),
        new Bilingual(
            "Fire huse deler nu ledelse. Vi har spurgt dem, hvad der overraskede mest: møderne er blevet færre.",
            "Four houses now share leadership."),
        day.minusDays(30));
    article(
        "NEWS",
        new Bilingual("Ledermøde om handleplaner", ""),
        new Bilingual("Vi mødes og ser på de første handleplaner.", ""),
        day.plusDays(7));
    article(
        "BACKGROUND",
        new Bilingual("Hvad er en klynge?", "What is a cluster?"),
        new Bilingual(
            "En klynge er flere huse med én klyngeleder og én bestyrelse. Hvert hus beholder sit navn, sin hverdag og en **pædagogisk leder**.\n\n- Klyngelederen: økonomi, personale, bygninger\n- Den pædagogiske leder: børn, forældre, hverdag",
            "A cluster is several houses with one cluster leader and one board. Each house keeps its name, its day and a **pedagogical leader**."),
        day.minusDays(60));
  }

  private void article(String kind, Bilingual title, Bilingual text, LocalDate day) {
    write.make(
        new ArticleForm(kind, title, text, day.toString(), "0"), UUID.randomUUID().toString());
  }

  private void tool() {
    var form =
        new ToolForm(
            new Bilingual("Møder med forældre", "Meetings with parents"),
            new Bilingual(
                "Dagsorden til et forældremøde om klyngen", "Agenda for a meeting with parents"),
            new Bilingual("Brug den, som den er, eller ret den til.", ""),
            "0");
    if (!(keep.make(form, UUID.randomUUID().toString()) instanceof Written.Saved(var id)))
      throw new IllegalStateException("The demonstration's tool was refused");
    var agenda =
        """
        Velkommen
        1. Hvad er besluttet?
        2. Hvad betyder det for vores hus?
        3. Hvem leder, og hvem taler I med?
        4. Spørgsmål
        """;
    keep.add(
        tools.find(id).orElseThrow(), "dagsorden.txt", agenda.getBytes(StandardCharsets.UTF_8));
  }
}
