package org.khamrabrong.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.springframework.web.util.UriUtils;

/** Addresses of the public pages within the application, which anyone may keep and pass on. */
final class PublicAddress {

    static final String LIST = "/public";
    static final String AGREEMENT = LIST + "/{agreement}";
    static final String CHOICES = LIST + "/choices";
    static final String CHECK = LIST + "/check";
    /** Behind the address of an agreement. */
    static final String PDF = "/agreement.pdf";

    static final String YEAR = "year";
    static final String NAME = "name";
    static final String PAGE = "page";

    private static final Pattern WITHIN = Pattern.compile("/public(?:[/?][!-~]*)?");

    private PublicAddress() {}

    static String of(UUID agreement) {
        return LIST + "/" + agreement;
    }

    static String of(AgreementId agreement) {
        return of(agreement.value());
    }

    /** The list as it was searched; the year stands in the Buddhist era, pages count from 1. */
    static String list(@Nullable FiscalYear year, String name, int page) {
        StringBuilder query = new StringBuilder();
        if (year != null) {
            query.append('&').append(YEAR).append('=').append(year.buddhist());
        }
        if (!name.isEmpty()) {
            query.append('&').append(NAME).append('=').append(UriUtils.encode(name, StandardCharsets.UTF_8));
        }
        if (page > 1) {
            query.append('&').append(PAGE).append('=').append(page);
        }
        return query.isEmpty() ? LIST : LIST + "?" + query.substring(1);
    }

    /** The address if it is one of the public pages, else the list: nobody is sent elsewhere. */
    static String within(String address) {
        return WITHIN.matcher(address).matches() ? address : LIST;
    }
}
