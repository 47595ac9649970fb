package dk.klynge.staffing;

import dk.klynge.organisation.PersonId;
import java.time.LocalDate;

/// News: somebody has accepted a post. Told within the transaction; listen after its commit.
///
/// @param day the first day in the post
public record PostFilled(AppointmentId appointment, PostId post, PersonId person, LocalDate day) {}
