package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;

/** A part of a unit's page beside the unit itself, brought as a bean, whose {@link Order} says where it stands. */
interface UnitPart {

    /** Empty where the signed-in person sees nothing of it. */
    Optional<Component> of(UUID unit);
}
