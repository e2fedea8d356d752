package org.khamrabrong.intake.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.table.Place;

/** Dimensions as people call them: by code or by name, with or without their weight behind it. */
final class DimensionNames {

    private final List<Dimension> dimensions;
    private final Remarks remarks;

    DimensionNames(List<Dimension> dimensions, Remarks remarks) {
        this.dimensions = dimensions;
        this.remarks = remarks;
    }

    /** The code; the text itself, and a remark, where nothing is called so. */
    @Nullable
    String code(@Nullable String text, Place place) {
        if (text == null) {
            return null;
        }
        for (Dimension dimension : dimensions) {
            if (text.equals(dimension.code())) {
                return text;
            }
        }
        String compared = Labels.comparable(text);
        for (Dimension dimension : dimensions) {
            String name = dimension.name() == null ? "" : Labels.comparable(dimension.name());
            if (text.equals(dimension.name()) || !name.isEmpty() && name.equals(compared)) {
                return dimension.code();
            }
        }
        if (!dimensions.isEmpty()) {
            remarks.warn(place, "unknownDimension", text);
        }
        return text;
    }
}
