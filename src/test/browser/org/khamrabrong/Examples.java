package org.khamrabrong;

import java.util.Map;
import java.util.Optional;

/** Where there are gaps in an address: an address without gaps, asked of the database for somebody who is to look. */
final class Examples {

    /** The unit's own before others, and rather one that has come far. */
    private static final String AGREEMENTS = """
            from agreement a left join person p on p.username = :who
            where %s
            order by a.unit is distinct from p.unit, a.result_published_at desc nulls last, a.published_at nulls last, a.id
            limit 1""";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("agreements/:agreement", agreement("", "a.stage <> 'DRAFTING'")),
            Map.entry(
                    "agreements/:agreement/withdraw",
                    agreement("/withdraw", "a.stage in ('DRAFTING', 'INFORMAL_NEGOTIATION') and a.unit = p.unit")),
            Map.entry("agreements/:agreement/cancel", agreement("/cancel", "a.stage = 'SIGNING'")),
            Map.entry(
                    "agreements/:agreement/versions/:version",
                    agreement(
                            "/versions/' || (select max(number) from agreement_version v where v.agreement = a.id) || '",
                            "a.stage <> 'DRAFTING'")),
            Map.entry(
                    "agreements/:agreement/amendments/:number",
                    agreement(
                            "/amendments/1",
                            "exists (select 1 from amendment where agreement = a.id) and (a.unit = p.unit or not exists "
                                    + "(select 1 from held(current_date) h where h.person = p.id "
                                    + "and h.role in ('OFFICER', 'GOVERNOR', 'HEAD')))")),
            Map.entry(
                    "steps/:task",
                    "select 'steps/' || task from work_item where closed_by = :who order by closed_at desc limit 1"),
            Map.entry("library/:code", template("")),
            Map.entry("library/:code/edit", template("/edit")),
            Map.entry("library/:code/copy", template("/copy")),
            Map.entry("library/:code/version/:number", template("/version/1")),
            Map.entry(
                    "decisions/:decision",
                    "select 'decisions/' || min(decision) from decision_version where :who <> ''"),
            Map.entry("cycle/:year", year("")),
            Map.entry("cycle/:year/terms", year("/terms")),
            Map.entry("cycle/:year/dates", year("/dates")),
            Map.entry(
                    "cycle/:year/prepare",
                    "select 'cycle/' || max(fiscal_year) + 544 || '/prepare' from fiscal_cycle where :who <> ''"),
            Map.entry(
                    "organization/people/:username",
                    "select 'organization/people/' || min(username) from person where username <> :who"),
            Map.entry(
                    "organization/unit/:code", "select 'organization/unit/' || min(code) from unit where :who <> ''"));

    /** The addresses of the plain pages. */
    static final Map<String, String> PLAIN = Map.of(
            "public", "select 'public' where :who = ''",
            "public/check", "select 'public/check' where :who = ''",
            "public/:agreement",
                    "select 'public/' || id from agreement "
                            + "where :who = '' and result_published_at is not null limit 1");

    private Examples() {}

    /** SQL that asks for one address at most, for the person "who". */
    static String of(String template) {
        return Optional.ofNullable(KNOWN.get(template))
                .orElseThrow(() -> new IllegalStateException("No example is known for " + template));
    }

    private static String agreement(String page, String which) {
        return "select 'agreements/' || a.id || '" + page + "' " + AGREEMENTS.formatted(which);
    }

    private static String template(String page) {
        return "select 'library/' || min(code) || '" + page + "' from library_template where :who <> ''";
    }

    private static String year(String page) {
        return "select 'cycle/' || max(fiscal_year) + 543 || '" + page + "' from fiscal_cycle where :who <> ''";
    }
}
