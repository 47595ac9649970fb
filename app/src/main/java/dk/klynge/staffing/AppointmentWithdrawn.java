package dk.klynge.staffing;

import dk.klynge.organisation.PersonId;

/// News: an offer or an appointment was taken back before its day. Told within the transaction.
public record AppointmentWithdrawn(AppointmentId appointment, PostId post, PersonId person) {}
