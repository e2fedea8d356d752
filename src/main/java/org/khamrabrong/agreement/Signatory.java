package org.khamrabrong.agreement;

import java.time.Instant;

/** Who signed, as the agreement and the public page name him or her: nothing but name, position and unit. */
public record Signatory(Side side, String name, String position, String unitName, Instant at) {}
