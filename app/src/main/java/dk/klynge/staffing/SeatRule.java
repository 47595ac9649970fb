package dk.klynge.staffing;

/// What the composition of a committee asks of one role.
///
/// @param role chair, local_leader, staff, parent_board, consultant or hr
/// @param required whether the committee is incomplete without
/// @param appointedBy area, staff, parent_boards, administration or hr
public record SeatRule(String role, int seats, boolean required, String appointedBy) {}
