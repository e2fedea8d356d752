package org.khamrabrong.workflow.approval;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.Role;

/**
 * A level of a paper, as it was frozen and as far as it has come.
 *
 * @param place from 1
 * @param items what is approved there, in the order of the paper
 */
public record Level(int place, Role role, LevelUnit unit, State state, List<Item> items) {

    /** How far a level has come. */
    public enum State {
        TO_COME,
        NOW,
        APPROVED,
        /** Nobody could act there when its turn came, and so the next one was asked. */
        PASSED,
        /** Its only person had approved at an earlier level, and so the two were one. */
        COUNTED
    }

    /** The unit whose people act at a level. */
    public record LevelUnit(UUID id, UnitName names) {}

    /**
     * @param name number of an indicator, or {@code plan}
     * @param by user name of whoever approved it there; null while it is asked, or asked again
     */
    public record Item(
            String name, @Nullable String by, @Nullable Instant at) {

        public boolean approved() {
            return by != null;
        }
    }

    /** What is asked there still. */
    public List<String> asked() {
        return items.stream().filter(item -> !item.approved()).map(Item::name).toList();
    }

    /** The last approval that stands there. */
    public Optional<Item> approval() {
        return items.stream()
                .filter(Item::approved)
                .max(Comparator.comparing(item -> Objects.requireNonNull(item.at())));
    }
}
