package dk.klynge.staffing.scoring;

import java.util.List;

/// What is asked, and what is scored from 1 to 5.
///
/// @param version 1 as it comes with the program, higher where the campaign has its own
/// @param task may be empty: a committee may do without
record Guide(int version, List<String> questions, String task, List<Competence> competences) {

  Guide {
    questions = List.copyOf(questions);
    competences = List.copyOf(competences);
  }

  record Competence(String key, String name) {}
}
