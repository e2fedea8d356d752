package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.Set;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.EarlyEnd;
import org.khamrabrong.agreement.ui.page.AgreementNotice;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;

/** Says of an agreement that came to nothing who ended it, when and why. */
@SpringComponent
class EarlyEndNotice implements AgreementNotice {

    private final AgreementDirectory agreements;
    private final Organization organization;

    EarlyEndNotice(AgreementDirectory agreements, Organization organization) {
        this.agreements = agreements;
        this.organization = organization;
    }

    @Override
    public Optional<Component> notice(AgreementId agreement) {
        return agreements.earlyEnd(agreement).map(end -> new Message(Tone.WARNING, words(end)));
    }

    private String words(EarlyEnd end) {
        String name = Optional.ofNullable(organization.names(Set.of(end.by())).get(end.by()))
                .map(PersonName::name)
                .orElse(end.by());
        return say("agreement.ended", name, Words.formats().dateTime(end.at()), end.reason());
    }
}
