package org.khamrabrong.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.audit.RecordFilter;
import org.khamrabrong.kernel.WrittenText;

/** What the record is narrowed to, as it stands in the address. */
final class FilterAddress {

    private static final String WHO = "who";
    private static final String AGREEMENT = "agreement";
    private static final String WHAT = "what";

    private FilterAddress() {}

    /** What is not understood narrows nothing. */
    static RecordFilter read(QueryParameters address) {
        return new RecordFilter(
                address.getSingleParameter(WHO).filter(WrittenText::keeps).orElse(null),
                address.getSingleParameter(AGREEMENT)
                        .flatMap(FilterAddress::uuid)
                        .orElse(null),
                address.getSingleParameter(WHAT).filter(WrittenText::keeps).orElse(null));
    }

    static QueryParameters write(RecordFilter filter) {
        Map<String, String> parameters = new HashMap<>();
        put(parameters, WHO, filter.who());
        put(parameters, AGREEMENT, filter.agreement());
        put(parameters, WHAT, filter.what());
        return QueryParameters.simple(parameters);
    }

    /** Relative to the application. */
    static String of(RecordFilter filter) {
        return "history?" + write(filter).getQueryString();
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
