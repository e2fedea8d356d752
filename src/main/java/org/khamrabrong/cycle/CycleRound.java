package org.khamrabrong.cycle;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A round of self-assessment as the strategy office has set it for the year.
 *
 * @param months how many months of the fiscal year it reports: 6, 9 or 12
 */
@Embeddable
public record CycleRound(int number, int months, LocalDate opensOn, LocalDate dueOn) {}
