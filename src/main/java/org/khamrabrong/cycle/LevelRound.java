package org.khamrabrong.cycle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.khamrabrong.organization.UnitLevel;

/** A round as the agreements of one level have it. */
@Embeddable
record LevelRound(
        @Enumerated(EnumType.STRING) UnitLevel level,
        @Embedded CycleRound round) {}
