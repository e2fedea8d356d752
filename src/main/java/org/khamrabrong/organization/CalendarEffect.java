package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** What a change of the holidays moves; answered by those who keep deadlines, for the strategy office. */
public interface CalendarEffect {

    /** @param worked whether the days would be working days */
    MovedDeadlines of(Collection<LocalDate> days, boolean worked);

    /** How far the last change has come; empty where none is on its way. */
    Optional<MovingDeadlines> running();
}
