package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A side of the agreement that its indicators belong to, with a weight of its own.
 *
 * @param perspectives the names under which its indicators are grouped; empty where any will do
 */
public record Dimension(String code, @Nullable String name, BigDecimal weight, List<String> perspectives) {

    public Dimension {
        weight = Decimals.plain(weight);
        perspectives = perspectives == null ? List.of() : List.copyOf(perspectives);
    }

    public Dimension(String code, @Nullable String name, BigDecimal weight) {
        this(code, name, weight, List.of());
    }

    /** Its name, or its code while it has none. */
    public String title() {
        return name == null ? code : name;
    }
}
