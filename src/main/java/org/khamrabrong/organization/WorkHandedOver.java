package org.khamrabrong.organization;

import java.util.UUID;

/** A unit was merged into another, whose people do from now on what was to be done by its own. */
public record WorkHandedOver(UUID unit, UUID successor) {}
