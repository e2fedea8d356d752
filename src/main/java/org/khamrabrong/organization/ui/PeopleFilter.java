package org.khamrabrong.organization.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.AccountState;
import org.khamrabrong.organization.PeopleSearch;
import org.khamrabrong.organization.Role;

/** The search as it stands in the address; whatever is not understood there narrows nothing. */
final class PeopleFilter {

    private static final String TEXT = "text";
    private static final String UNIT = "unit";
    private static final String ROLE = "role";
    private static final String STATE = "state";

    private PeopleFilter() {}

    static PeopleSearch of(QueryParameters address) {
        return new PeopleSearch(
                address.getSingleParameter(TEXT).orElse(""),
                read(address, UNIT, UUID::fromString),
                read(address, ROLE, Role::valueOf),
                read(address, STATE, AccountState::valueOf));
    }

    static QueryParameters inAddress(PeopleSearch search) {
        Map<String, String> parameters = new HashMap<>();
        if (!search.text().isBlank()) {
            parameters.put(TEXT, search.text());
        }
        put(parameters, UNIT, search.unit());
        put(parameters, ROLE, search.role());
        put(parameters, STATE, search.state());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(said -> parameters.put(name, said.toString()));
    }

    private static <T> @Nullable T read(QueryParameters address, String name, Function<String, T> reading) {
        try {
            return address.getSingleParameter(name).map(reading).orElse(null);
        } catch (IllegalArgumentException notUnderstood) {
            return null;
        }
    }
}
