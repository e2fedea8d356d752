package org.khamrabrong.notification;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.organization.Actors;

/**
 * Something to tell people of.
 *
 * @param concerned user names of those whom it concerns in person
 * @param by user name of the one who did it
 */
record Announcement(UUID id, Kind kind, About about, Said said, Set<String> concerned, String by) {

    /**
     * @param agreement null where it is about none, or about that of the step
     * @param task null where it is about no step
     */
    record About(@Nullable UUID agreement, @Nullable String task) {}

    /**
     * @param what declared name of the fact; null where a step alone is spoken of
     * @param thai sentence of the first fact; empty where there is none
     * @param many how many such facts there were
     */
    record Said(@Nullable String what, String thai, String english, int many) {

        static final Said NOTHING = new Said(null, "", "", 1);
    }

    static Announcement ofStep(Kind kind, String task, Set<String> concerned) {
        return new Announcement(UUID.randomUUID(), kind, new About(null, task), Said.NOTHING, concerned, Actors.SYSTEM);
    }
}
