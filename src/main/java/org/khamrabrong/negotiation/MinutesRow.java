package org.khamrabrong.negotiation;

import java.time.Instant;

/**
 * The minutes of a session.
 *
 * @param reason why the committee sent the agreement back; empty otherwise
 * @param by user name of the one who recorded them
 */
public record MinutesRow(Meeting meeting, String reason, String by, Instant at) {}
