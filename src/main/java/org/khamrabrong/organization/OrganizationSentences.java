package org.khamrabrong.organization;

import static org.khamrabrong.kernel.Account.of;

import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.organization.OrganizationFact.DeputyAppointed;
import org.khamrabrong.organization.OrganizationFact.DeputyEnded;
import org.khamrabrong.organization.OrganizationFact.FirstAdministratorEntered;
import org.khamrabrong.organization.OrganizationFact.PersonEntered;
import org.khamrabrong.organization.OrganizationFact.UnitEntered;
import org.springframework.stereotype.Component;

/** The words for what happens to people and their posts. */
@Component
class OrganizationSentences extends FactSentences<OrganizationFact> {

    OrganizationSentences() {
        super(OrganizationFact.class);
        tell(FirstAdministratorEntered.class, fact -> of(fact.organization()));
        tell(UnitEntered.class, fact -> of(fact.code()).became("name", fact.name()));
        tell(PersonEntered.class, fact -> of(fact.name()).became("position", fact.position()));
        tell(
                DeputyAppointed.class,
                (fact, speech) -> of(pair(fact.deputy(), fact.person()))
                        .changed("days", speech.day(fact.from()), speech.day(fact.until()))
                        .because(fact.authority()));
        tell(
                DeputyEnded.class,
                (fact, speech) -> of(pair(fact.deputy(), fact.person()))
                        .was("until", speech.day(fact.until()))
                        .because(fact.authority()));
    }

    private static String pair(String deputy, String person) {
        return deputy + " → " + person;
    }
}
