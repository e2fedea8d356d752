package org.khamrabrong.organization.password;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The same password is the same on every keyboard: it is normalized before it is encoded or compared. */
public final class NormalizedPasswords implements PasswordEncoder {

    /** In characters; no entrance takes half as many, and a longer one is not worth the hashing. */
    private static final int LONGEST = 1_000;

    private final PasswordEncoder encoder;

    public NormalizedPasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String encode(CharSequence password) {
        return encoder.encode(PasswordRule.normalized(password.toString()));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return password != null
                && encoded != null
                && password.length() <= LONGEST
                && encoder.matches(PasswordRule.normalized(password.toString()), encoded);
    }

    @Override
    public boolean upgradeEncoding(String encoded) {
        return encoder.upgradeEncoding(encoded);
    }
}
