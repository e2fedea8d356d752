package org.khamrabrong.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How long the unit may appeal, and when its result is published.
 *
 * @param from the day on which the unit was told its result
 * @param until the last day of the window
 * @param publishedFrom the first day on which the result may be published
 */
@Embeddable
public record AppealWindow(
        @Column(name = "appeal_from") LocalDate from,
        @Column(name = "appeal_until") LocalDate until,
        @Column(name = "published_from") LocalDate publishedFrom) {}
