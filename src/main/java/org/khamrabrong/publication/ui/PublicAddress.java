package org.khamrabrong.publication.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.khamrabrong.kernel.FiscalYear;

/** Addresses of the public pages, which anyone may keep and pass on. */
final class PublicAddress {

    static final String LIST = "public";
    static final String YEAR = "year";
    static final String NAME = "name";
    static final String PAGE = "page";

    private PublicAddress() {}

    static String of(UUID agreement) {
        return LIST + "/" + agreement;
    }

    /** The list as it was searched; the year stands in the Buddhist era, pages count from 1. */
    static String list(FiscalYear year, String name, int page) {
        String query = query(year, name, page).getQueryString();
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    static QueryParameters query(FiscalYear year, String name, int page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (year != null) {
            parameters.put(YEAR, String.valueOf(year.buddhist()));
        }
        if (!name.isEmpty()) {
            parameters.put(NAME, name);
        }
        if (page > 1) {
            parameters.put(PAGE, String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }
}
