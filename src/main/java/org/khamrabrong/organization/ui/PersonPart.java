package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.khamrabrong.organization.PersonCard;
import org.springframework.core.annotation.Order;

/** A part of somebody's page beside posts and roles, brought as a bean, whose {@link Order} says where it stands. */
interface PersonPart {

    /**
     * Empty where the signed-in person sees nothing of it.
     *
     * @param changed told after every change, so that the page shows what is
     */
    Optional<Component> of(PersonCard person, Runnable changed);
}
