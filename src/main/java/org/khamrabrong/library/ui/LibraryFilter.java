package org.khamrabrong.library.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import org.khamrabrong.library.TemplateSearch;
import org.khamrabrong.scoring.PackageFormat;

/** The search as it stands in the address; whatever is not understood there narrows nothing. */
final class LibraryFilter {

    private static final String TEXT = "text";
    private static final String MEASURE = "measure";
    private static final String RETIRED = "retired";

    private LibraryFilter() {}

    static TemplateSearch of(QueryParameters address) {
        return new TemplateSearch(
                address.getSingleParameter(TEXT).orElse(""),
                address.getSingleParameter(MEASURE)
                        .filter(PackageFormat.measureTypes()::contains)
                        .orElse(null),
                address.getSingleParameter(RETIRED).isPresent());
    }

    static QueryParameters inAddress(TemplateSearch search) {
        Map<String, String> parameters = new HashMap<>();
        if (!search.text().isBlank()) {
            parameters.put(TEXT, search.text().strip());
        }
        if (search.measure() != null) {
            parameters.put(MEASURE, search.measure());
        }
        if (search.retired()) {
            parameters.put(RETIRED, "1");
        }
        return QueryParameters.simple(parameters);
    }
}
