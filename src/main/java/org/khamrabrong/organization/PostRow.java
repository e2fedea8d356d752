package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A post of a unit, with whoever holds it or is to hold it.
 *
 * @param holders in the order of their days
 */
public record PostRow(UUID id, PostTitle title, Days days, List<Holder> holders) {

    /** Who holds a post, from which day to which. */
    public record Holder(UUID tenure, PersonName person, boolean main, Days days) {}

    public boolean isVacant(LocalDate today) {
        return days.state(today) == Days.State.NOW
                && holders.stream().noneMatch(holder -> holder.days().state(today) == Days.State.NOW);
    }
}
