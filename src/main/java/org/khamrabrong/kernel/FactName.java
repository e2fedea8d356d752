package org.khamrabrong.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which facts of this kind are kept: its room, a dot, and what happened. Once released it never changes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FactName {

    /** E.g. {@code negotiation.offer-made}. */
    String value();
}
