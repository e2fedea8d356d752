package org.khamrabrong.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows.
 *
 * @param text held by name, user name, position or unit; all where it is blank
 * @param unit with all beneath it; null for every unit
 * @param role held today; null for any
 * @param state null for any
 */
public record PeopleSearch(
        String text,
        @Nullable UUID unit,
        @Nullable Role role,
        @Nullable AccountState state) {

    public static final PeopleSearch EVERYBODY = new PeopleSearch("", null, null, null);

    public PeopleSearch {
        text = text.strip();
    }

    public boolean narrows() {
        return !equals(EVERYBODY);
    }
}
