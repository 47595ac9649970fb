package dk.klynge.development.competence;

/// One competence of the list as it is written.
///
/// @param retired it stays where it was used and can be chosen no more
record Entry(String code, String danish, String english, boolean retired) {}
