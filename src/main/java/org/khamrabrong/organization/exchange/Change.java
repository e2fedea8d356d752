package org.khamrabrong.organization.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row of the organization.
 *
 * @param id null where it is new
 * @param before what it says now; empty where it is new
 * @param after what it will say, in all its fields
 * @param fields that differ; all that say something where it is new
 */
public record Change(
        Part part, @Nullable UUID id, Map<Field, String> before, Map<Field, String> after, List<FieldChange> fields) {

    /** What a reader calls it; the first that fits. */
    public enum Kind {
        NEW,
        MOVED,
        RENAMED,
        CHANGED
    }

    public Change {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        fields = List.copyOf(fields);
    }

    public Kind kind() {
        if (id == null) {
            return Kind.NEW;
        }
        if (changes(Field.UNIT_ABOVE) || changes(Field.PERSON_UNIT)) {
            return Kind.MOVED;
        }
        return changes(Field.UNIT_NAME) || changes(Field.PERSON_NAME) ? Kind.RENAMED : Kind.CHANGED;
    }

    public String text(Field field) {
        return after.getOrDefault(field, "");
    }

    boolean isNew() {
        return id == null;
    }

    /** Whether a field of yes or no says yes. */
    public boolean says(Field flag) {
        return text(flag).equals(Lexicon.YES);
    }

    public boolean changes(Field field) {
        return fields.stream().anyMatch(change -> change.field() == field);
    }
}
