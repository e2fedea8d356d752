package org.khamrabrong.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.signing.SigningFact.SigningLocked;

/** How often a person has lately tried a password, at whatever steps; forgotten when none was tried for {@link #LOCK}. */
@Entity
@Table(name = "password_attempt")
class PasswordAttempt {

    static final int MOST = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private String username;

    private int count;
    private Instant lastAt;

    protected PasswordAttempt() {}

    SigningLocked locked(AgreementId agreement, Side side) {
        return new SigningLocked(agreement, username, side);
    }

    /** Uses one attempt up; how many are left. */
    int spend(Instant now) {
        Instant forgotten = count == 0 ? now : lastAt.plus(LOCK);
        if (!now.isBefore(forgotten)) {
            count = 0;
        }
        if (count >= MOST) {
            throw new Refusal(
                    "signing.refusal.signingLocked",
                    Duration.between(now, forgotten).toMinutes() + 1);
        }
        count++;
        lastAt = now;
        return MOST - count;
    }
}
