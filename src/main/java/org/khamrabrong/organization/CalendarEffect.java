package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.Optional;

/** What a change of the holidays moves; answered by those who keep deadlines, for the strategy office. */
public interface CalendarEffect {

    /** @param worked whether the day would be a working day */
    MovedDeadlines of(LocalDate day, boolean worked);

    /** How far the last change has come; empty where none is on its way. */
    Optional<MovingDeadlines> running();
}
