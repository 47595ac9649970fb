package dk.klynge.publicsite.site;

import java.util.Locale;
import java.util.UUID;

/// A language of the site. Each has addresses of its own, so that a page can be kept by anybody on
/// the way without asking who reads it.
enum Tongue {
  DANISH("da", "/foraeldre", "institutioner", "kort", "spoergsmaal", "tilgaengelighed"),
  ENGLISH("en", "/parents", "institutions", "map", "questions", "accessibility");

  private final Locale locale;
  private final String root;
  private final String institutions;
  private final String map;
  private final String questions;
  private final String accessibility;

  @SuppressWarnings("checkstyle:parameternumber") // the words of an address, each once
  Tongue(
      String code,
      String root,
      String institutions,
      String map,
      String questions,
      String accessibility) {
    this.locale = Locale.of(code);
    this.root = root;
    this.institutions = institutions;
    this.map = map;
    this.questions = questions;
    this.accessibility = accessibility;
  }

  Locale locale() {
    return locale;
  }

  String code() {
    return locale.getLanguage();
  }

  Tongue other() {
    return this == DANISH ? ENGLISH : DANISH;
  }

  String home() {
    return root;
  }

  String institutions() {
    return root + "/" + institutions;
  }

  String institution(UUID id) {
    return institutions() + "/" + id;
  }

  /// The fact sheet for parents.
  String sheet(UUID id) {
    return institution(id) + (this == DANISH ? "/faktaark.pdf" : "/fact-sheet.pdf");
  }

  String map() {
    return root + "/" + map;
  }

  String questions() {
    return root + "/" + questions;
  }

  String accessibility() {
    return root + "/" + accessibility;
  }

  /// The language in which an address of the site speaks.
  static Tongue of(String path) {
    return path.startsWith(ENGLISH.root) ? ENGLISH : DANISH;
  }
}
