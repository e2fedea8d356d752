package org.khamrabrong.negotiation;

import java.time.Instant;

/** Who does something, and when. */
record Hand(String by, Instant at) {}
