package dk.klynge.publicsite.site;

import dk.klynge.ui.Municipality;

/// What stands on every page: addresses in the language of the page, whose site it is, and the same
/// page in the other language.
///
/// @param css address of the style sheet, with the hash of its content
record Site(
    String language,
    String home,
    String institutions,
    String map,
    String questions,
    String ask,
    String accessibility,
    Other other,
    String css,
    Municipality municipality) {

  record Other(String language, String url) {}

  static Site of(Tongue tongue, String otherUrl, String css, Municipality municipality) {
    return new Site(
        tongue.code(),
        tongue.home(),
        tongue.institutions(),
        tongue.map(),
        tongue.questions(),
        AskController.formOf(tongue),
        tongue.accessibility(),
        new Other(tongue.other().code(), otherUrl),
        css,
        municipality);
  }
}
