package org.khamrabrong.notification;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementName;
import org.khamrabrong.kernel.Announced.Kind;

/**
 * A notice as its reader may see it now.
 *
 * @param id of what was announced; each reader has it once
 * @param told null where it speaks of an agreement that he or she may see no longer
 * @param said the fact's own sentence; empty where there is none, or where it is not for this reader
 */
public record NoticeRow(
        UUID id, Instant at, boolean unread, @Nullable Told told, Said said) {

    /**
     * What it is about.
     *
     * @param step null where it is about none
     * @param place null where it is about no agreement
     * @param many how many such facts there were
     */
    public record Told(
            Kind kind, @Nullable Step step, @Nullable AgreementName place, boolean mustAct, int many) {

        private static final Set<Kind> DEPUTIES =
                EnumSet.of(Kind.DEPUTY_ASKED, Kind.DEPUTY_ANSWERED, Kind.DEPUTY_NAMED, Kind.DEPUTY_ENDED);

        /** Where it leads: to what is the reader's to do, else to the agreement, else to the list of notices. */
        public String address() {
            if (step != null && mustAct && step.open()) {
                return step.form() + "/" + step.task();
            }
            if (place != null) {
                return "agreements/" + place.id();
            }
            return DEPUTIES.contains(kind) ? "substitutes" : "notices";
        }
    }

    /**
     * @param key element id in the model
     * @param holder name of the one who has taken it; null while nobody has
     */
    public record Step(
            String task,
            String key,
            String form,
            String role,
            @Nullable String holder,
            @Nullable Instant due,
            State state) {

        public boolean open() {
            return state == State.MINE;
        }
    }

    /** Of a step, for the reader of the notice. */
    public enum State {
        /** It waits, and the reader may do it. */
        MINE,
        /** It waits for others. */
        WAITS,
        OVER
    }

    public record Said(String thai, String english) {

        static final Said NOTHING = new Said("", "");
    }
}
