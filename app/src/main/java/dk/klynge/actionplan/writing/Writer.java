package dk.klynge.actionplan.writing;

/// Who writes.
///
/// @param key the account, or `member:` and the seat of somebody who came by a secret link
/// @param client the page that is written in, told apart from the same person's other pages
record Writer(String key, String name, String client) {}
