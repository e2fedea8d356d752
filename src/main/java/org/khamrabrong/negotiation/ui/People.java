package org.khamrabrong.negotiation.ui;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khamrabrong.negotiation.Hand;
import org.khamrabrong.negotiation.NegotiationRow;
import org.khamrabrong.negotiation.QuestionRow;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;

/** The names of those who spoke. */
final class People {

    private final Map<String, PersonName> byUsername;

    private People(Map<String, PersonName> byUsername) {
        this.byUsername = byUsername;
    }

    static People in(Collection<NegotiationRow> runs, Organization organization) {
        Set<String> usernames = new HashSet<>();
        for (NegotiationRow run : runs) {
            run.items().forEach(item -> {
                Optional.ofNullable(item.settled()).map(Hand::by).ifPresent(usernames::add);
                item.offers().forEach(offer -> usernames.add(offer.by()));
            });
            run.questions().forEach(question -> {
                usernames.add(question.question().by());
                Optional.ofNullable(question.answer()).map(QuestionRow.Said::by).ifPresent(usernames::add);
            });
            if (run.minutes() != null) {
                usernames.add(run.minutes().by());
            }
        }
        return new People(organization.names(usernames));
    }

    String name(String username) {
        PersonName person = byUsername.get(username);
        return person == null ? username : person.name();
    }
}
