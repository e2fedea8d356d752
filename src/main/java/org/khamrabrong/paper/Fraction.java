package org.khamrabrong.paper;

import org.jspecify.annotations.Nullable;

/**
 * A formula as a fraction.
 *
 * @param factor what it is multiplied by; null for nothing
 */
public record Fraction(
        Text numerator, Text denominator, @Nullable String factor) implements Block {

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.fraction(this);
    }
}
