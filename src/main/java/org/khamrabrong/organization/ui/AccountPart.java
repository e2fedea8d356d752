package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.PersonCard;
import org.khamrabrong.organization.Role;
import org.springframework.core.annotation.Order;

/** The account on somebody's page, for the administrator. */
@Order(AccountPart.PLACE)
@org.springframework.stereotype.Component
class AccountPart implements PersonPart {

    static final int PLACE = 10;

    private final AccountTools tools;
    private final Actors actors;

    AccountPart(AccountTools tools, Actors actors) {
        this.tools = tools;
        this.actors = actors;
    }

    @Override
    public Optional<Component> of(PersonCard person, Runnable changed) {
        return actors.current().is(Role.ADMINISTRATOR)
                ? Optional.of(new AccountCard(tools, person.username(), changed))
                : Optional.empty();
    }
}
