package org.khamrabrong.library;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a template was taken from.
 *
 * @param paper its name, or one of {@link #KNOWN_PAPERS}, which have names in the bundles
 * @param section the indicator's number in that paper
 * @param note where the paper contradicts itself or leaves something out, and what was decided; may be null
 */
public record Source(String paper, String section, @Nullable String note) {

    /** The papers that the application is shipped with; {@code library.paper.<paper>} is the name of each. */
    public static final Set<String> KNOWN_PAPERS =
            Set.of("kpi-templates-individual", "agreement-2564", "action-plan-kpi-2564");

    /** Of what was taken from no paper yet. */
    public static final Source NONE = new Source("", "", null);
}
