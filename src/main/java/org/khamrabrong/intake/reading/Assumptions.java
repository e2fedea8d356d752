package org.khamrabrong.intake.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.scoring.ValueMeasure;
import org.khamrabrong.table.Place;

/** What a paper leaves to be understood; each is said aloud beside the place, to be looked at. */
final class Assumptions {

    private final Remarks remarks;

    Assumptions(Remarks remarks) {
        this.remarks = remarks;
    }

    /** A summary does not say how it is measured: of a percentage a ratio, else the value itself. */
    Measure measure(@Nullable String unit, Place place) {
        boolean ratio = NumberWords.isPercent(unit);
        remarks.note(place, ratio ? "assumedRatio" : "assumedValue");
        return ratio ? RatioMeasure.percentage() : new ValueMeasure();
    }

    /** A name that begins with the word for percent; null where it does not. */
    @Nullable
    String unit(String name, Place place) {
        int length = Labels.lengthOf(name, "percent");
        if (length == 0) {
            return null;
        }
        String unit = name.substring(0, length);
        remarks.note(place, "assumedUnit", unit);
        return unit;
    }

    /** Papers write the level aimed at, not its value: a whole number from 1 to 5 that is a level is taken for one. */
    BigDecimal target(BigDecimal written, List<Point> points, Place place) {
        for (Point point : points) {
            if (point.score().compareTo(written) == 0) {
                if (point.value().compareTo(written) != 0) {
                    boolean alsoAValue =
                            points.stream().anyMatch(other -> other.value().compareTo(written) == 0);
                    String level = written.toPlainString();
                    String value = point.value().toPlainString();
                    if (alsoAValue) {
                        remarks.warn(place, "targetIsLevelPerhaps", level, value);
                    } else {
                        remarks.note(place, "targetIsLevel", level, value);
                    }
                }
                return point.value();
            }
        }
        return written;
    }
}
