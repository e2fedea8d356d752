package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.khamrabrong.agreement.Cancellation;
import org.khamrabrong.agreement.Withdrawal;
import org.khamrabrong.agreement.ui.page.AgreementTool;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;

/** Leads whoever may end the agreement early to where it is done. */
@SpringComponent
class EarlyEndTool implements AgreementTool {

    private final Withdrawal withdrawal;
    private final Cancellation cancellation;
    private final Actors actors;

    EarlyEndTool(Withdrawal withdrawal, Cancellation cancellation, Actors actors) {
        this.withdrawal = withdrawal;
        this.cancellation = cancellation;
        this.actors = actors;
    }

    @Override
    public Optional<Component> offer(AgreementId agreement) {
        if (withdrawal.isOpen(agreement)) {
            return Optional.of(link(agreement, "withdraw"));
        }
        return actors.current().is(Role.STRATEGY) && cancellation.isOpen(agreement)
                ? Optional.of(link(agreement, "cancel"))
                : Optional.empty();
    }

    private static Anchor link(AgreementId agreement, String way) {
        return new Anchor(AgreementNavigation.toAgreement(agreement) + "/" + way, say("agreement." + way + ".offer"));
    }
}
