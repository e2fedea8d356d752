package org.khamrabrong.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An evidence file as a list shows it.
 *
 * @param number of the indicator it belongs to
 * @param attachedBy name of the person
 * @param step the later step that added it to a delivered report; null where it came with its paper
 * @param handedOn whether others than those who gave it know of it, once its paper has left them
 */
public record EvidenceRow(
        UUID id,
        String number,
        AttachedFile file,
        Instant attachedAt,
        String attachedBy,
        @Nullable String step,
        boolean handedOn) {

    /** One that came with its paper. */
    public EvidenceRow(UUID id, String number, AttachedFile file, Instant attachedAt, String attachedBy) {
        this(id, number, file, attachedAt, attachedBy, null, true);
    }

    /** Of these files, each on a line. */
    public static String names(List<EvidenceRow> files) {
        return files.stream().map(row -> row.file().fileName()).collect(Collectors.joining("\n"));
    }

    public boolean isGivenIn(String later) {
        return later.equals(step);
    }
}
