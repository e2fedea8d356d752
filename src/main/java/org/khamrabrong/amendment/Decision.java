package org.khamrabrong.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.WrittenText;

/** What the negotiators said of a request, and when. */
@Embeddable
class Decision {

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "decision_reason")
    private @Nullable String reason;

    protected Decision() {}

    /** @param reason blank where there is none */
    Decision(String by, Instant at, @Nullable String reason) {
        this.by = by;
        this.at = at;
        this.reason = reason == null || reason.isBlank()
                ? null
                : WrittenText.REASON.checked(reason).strip();
    }

    /** Empty where none was needed and none given. */
    String words() {
        return Objects.requireNonNullElse(reason, "");
    }

    AmendmentRow.Decided row() {
        return new AmendmentRow.Decided(by, at, reason);
    }
}
