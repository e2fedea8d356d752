package org.khamrabrong.intake.reading;

import java.util.Set;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.table.Place;

/**
 * One indicator as a file has it.
 *
 * @param said the fields that the file speaks of, by the names of {@link Said}; of the others it knows nothing
 * @param place where it begins
 * @param unread the cells that could not be read, for which their fields are not said
 */
public record Entry(Indicator indicator, Set<Said> said, Place place, Set<Place> unread) {

    public Entry {
        said = Set.copyOf(said);
        unread = Set.copyOf(unread);
    }

    Entry(Indicator indicator, Set<Said> said, Place place) {
        this(indicator, said, place, Set.of());
    }

    /** What a file may say of an indicator. */
    public enum Said {
        NAME,
        DIMENSION,
        WEIGHT,
        UNIT,
        TARGET,
        MEASURE,
        SCALE,
        PAST,
        SHEET,
        PERSPECTIVE,
        OBJECTIVE,
        EXPLANATION,
        FORMULA,
        CONDITIONS,
        DATA_SOURCE,
        GOVERNOR,
        COLLECTOR,
        REPORTING,
        REMARKS,
        STEPS,
        MONTH_PLAN
    }
}
