package org.khamrabrong.organization;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.SimpleTransactionScope;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * People by user name, each read once in a request, or in a transaction where there is no request: what is taken from
 * somebody meanwhile ends with the next one.
 */
@Component
class AskedOnce {

    private static final String KEY = AskedOnce.class.getName() + ".";

    private final Organization organization;
    private final Scope transaction = new SimpleTransactionScope();

    AskedOnce(Organization organization) {
        this.organization = organization;
    }

    Optional<Person> person(String username) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            return inRequest(request, username);
        }
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? Optional.ofNullable((Person) transaction.get(KEY + username, () -> read(username)))
                : Optional.ofNullable(read(username));
    }

    private Optional<Person> inRequest(RequestAttributes request, String username) {
        Object known = request.getAttribute(KEY + username, RequestAttributes.SCOPE_REQUEST);
        if (known != null) {
            return Optional.of((Person) known);
        }
        Optional<Person> person = organization.person(username);
        person.ifPresent(found -> request.setAttribute(KEY + username, found, RequestAttributes.SCOPE_REQUEST));
        return person;
    }

    private @Nullable Person read(String username) {
        return organization.person(username).orElse(null);
    }
}
