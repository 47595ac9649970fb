package dk.klynge.leadership.catalogue;

/// Where an entry of the catalogue is edited.
///
/// @param sort tasks or competences
/// @param code `new` for one that is not there yet
record EntryAddress(int version, String sort, String code) {

  boolean isNew() {
    return code.equals("new");
  }

  String url() {
    return "/task-catalogue/%d/%s/%s".formatted(version, sort, code);
  }
}
