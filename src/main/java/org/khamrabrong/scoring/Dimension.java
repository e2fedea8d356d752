package org.khamrabrong.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A side of the agreement that its indicators belong to, with a weight of its own. */
public record Dimension(String code, @Nullable String name, BigDecimal weight) {

    public Dimension {
        weight = Decimals.plain(weight);
    }

    /** Its name, or its code while it has none. */
    public String title() {
        return name == null ? code : name;
    }
}
