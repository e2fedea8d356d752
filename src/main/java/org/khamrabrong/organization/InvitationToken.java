package org.khamrabrong.organization;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Sha256;

/** The secret end of an address that is sent or printed; says nothing of itself where it is logged. */
final class InvitationToken {

    private static final int RANDOM_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String value;

    private InvitationToken(String value) {
        this.value = value;
    }

    static InvitationToken random() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** @throws Refusal where it never was one, whatever somebody typed */
    static InvitationToken of(String typed) {
        if (!FORM.matcher(typed).matches()) {
            throw new Refusal("organization.refusal.invitationUnknown");
        }
        return new InvitationToken(typed);
    }

    String value() {
        return value;
    }

    String hash() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "a token";
    }
}
