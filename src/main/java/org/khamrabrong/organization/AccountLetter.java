package org.khamrabrong.organization;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;

/**
 * What somebody is told about the own account, on paper or by mail.
 *
 * @param unit where the person sits
 * @param body the whole organization's
 * @param link where to set a password; null where there is nothing to set
 */
public record AccountLetter(
        Subject subject,
        Addressee to,
        UnitName unit,
        UnitName body,
        @Nullable SecretLink link) {

    public Optional<SecretLink> toBeSet() {
        return Optional.ofNullable(link);
    }

    /** What it is about. */
    public enum Subject {
        INVITATION,
        RESET,
        FORGOTTEN,
        PASSWORD_CHANGED;

        static Subject of(Invitation.Purpose purpose) {
            return valueOf(purpose.name());
        }
    }

    /** @param email null where there is none */
    public record Addressee(
            UUID id, String name, String username, @Nullable String email) {

        public Optional<String> mailAddress() {
            return Optional.ofNullable(email);
        }
    }

    /** Whoever has it may set the password; says nothing of itself where it is logged. */
    public record SecretLink(String address, Instant until) {

        @Override
        public String toString() {
            return "a link until " + until;
        }
    }
}
