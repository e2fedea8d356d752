package org.khamrabrong.publication.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.khamrabrong.kernel.FiscalYear;
import org.springframework.web.util.UriComponentsBuilder;

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
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(LIST);
        if (year != null) {
            address.queryParam(YEAR, year.buddhist());
        }
        if (!name.isEmpty()) {
            address.queryParam(NAME, URLEncoder.encode(name, StandardCharsets.UTF_8));
        }
        if (page > 1) {
            address.queryParam(PAGE, page);
        }
        return address.build(true).toUriString();
    }
}
