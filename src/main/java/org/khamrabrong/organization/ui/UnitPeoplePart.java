package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;

/** On a unit's page: its posts with whoever holds them, and who may do what there. */
@org.springframework.stereotype.Component
@Order(10)
class UnitPeoplePart implements UnitPart {

    private final PeopleTools tools;

    UnitPeoplePart(PeopleTools tools) {
        this.tools = tools;
    }

    @Override
    public Optional<Component> of(UUID unit) {
        return Optional.of(new UnitPosts(tools, unit));
    }
}
