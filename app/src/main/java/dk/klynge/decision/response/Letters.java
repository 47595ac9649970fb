package dk.klynge.decision.response;

import java.util.List;

/// What was written to the demonstration's hearing. All senders are invented.
final class Letters {

  enum Fate {
    PUBLISHED,
    HELD_BACK,
    WAITING,
    /// Sent on the page, and the link in the mail not opened yet.
    UNCONFIRMED
  }

  /// @param quarter that the name of the cluster holds; empty for the whole proposal
  record Letter(String kind, String name, String behalf, String quarter, String body, Fate fate) {}

  static final String WHY_HELD_BACK =
      "Svaret fortæller om et bestemt barn. Send det gerne igen uden navn, så offentliggør vi det.";

  static final List<Letter> ALL =
      List.of(
          new Letter(
              "board",
              "Tove Lundkær",
              "Forældrebestyrelsen ved Gammelhavn",
              "ved Gammelhavn",
              """
              Vi har været en klynge i over et år og vil gerne fortælle, hvad der virker. Det bedste er, at \
              der altid er en leder til stede i huset om morgenen. Det sværeste har været at finde ud af, \
              hvem man skal spørge om hvad. Skriv det på én side, og hæng den op i garderoben, før de nye \
              klynger går i gang.\
              """,
              Fate.PUBLISHED),
          new Letter(
              "med",
              "Henrik Skovdal",
              "MED-udvalget for dagtilbud",
              "",
              """
              MED-udvalget støtter, at klyngerne følger kvartererne. Vi beder om, at medarbejdere, der skal \
              arbejde i mere end ét hus, får besked mindst to måneder før, og at arbejdspladsvurderingen \
              bliver lavet om i alle klynger inden for det første halve år.\
              """,
              Fate.PUBLISHED),
          new Letter(
              "union",
              "Rikke Mosegren",
              "Pædagogerne i Ravnshavn",
              "",
              """
              Vi er enige i, at ledere skal bruge mere tid på fagligheden. Men en klynge med otte huse er for \
              stor til, at klyngelederen kender personalet. Vi foreslår højst seks huse, og at besparelsen \
              først regnes med, når stillingerne faktisk er blevet ledige.\
              """,
              Fate.PUBLISHED),
          new Letter(
              "citizen",
              "Daniel Egelykke",
              "",
              "Teglværket",
              """
              Min datter går i et hus syd for jernbanen, men klyngen ligger mest på den anden side. Der er kun \
              én tunnel, og den bruger vi ikke med små børn om vinteren. Kan grænsen ikke følge banen?\
              """,
              Fate.PUBLISHED),
          new Letter(
              "citizen",
              "Camilla Ålykke",
              "",
              "Mosevang",
              """
              Vores søn har haft svært ved at falde til, og det er hans pædagog, der har fået ham i gang igen. \
              Jeg er bange for, at hun bliver flyttet. Hvem bestemmer det, når vi er kommet i en klynge?\
              """,
              Fate.HELD_BACK),
          new Letter(
              "umbrella",
              "Inge Vindmark",
              "Samvirket Selvejende Børnehuse",
              "",
              """
              Forslaget handler om de kommunale huse, men vores netværk ligger i de samme kvarterer. Vi vil \
              gerne have aftalt, hvordan klynger og netværk finder sammen om overgangen til skole, så den ikke \
              afhænger af ejerformen.\
              """,
              Fate.WAITING),
          new Letter(
              "other",
              "Jens Ørnskov",
              "Skolelederne i Ravnshavn",
              "Højmarken",
              """
              Skolerne på Højmarken får børn fra to klynger efter forslaget. Det går nok, hvis klyngerne bruger \
              det samme skema, når børn skal i skole. Vi stiller gerne op til et fælles møde i foråret.\
              """,
              Fate.WAITING),
          new Letter(
              "citizen",
              "Aksel Dalhøj",
              "",
              "Klinten",
              "Jeg synes, det er en god idé, at husene på Klinten hører sammen. De deler jo stranden.",
              Fate.UNCONFIRMED));

  private Letters() {}
}
