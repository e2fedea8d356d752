package org.khamrabrong.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One spelling for equal decimals: never a negative scale, so that what was written is what is read. */
final class Decimals {

    private Decimals() {}

    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
