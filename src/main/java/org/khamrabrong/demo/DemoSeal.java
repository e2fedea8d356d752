package org.khamrabrong.demo;

import java.nio.file.Path;
import java.time.Instant;
import org.khamrabrong.seal.SigningKey;
import org.khamrabrong.seal.SubstituteKey;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A demonstration begins to seal without anybody giving it a key. */
@Component
@Profile("demo")
public final class DemoSeal implements SubstituteKey {

    private static final String NAME = "Khamrabrong demo seal";

    @Override
    public SigningKey in(Path directory, Instant now) {
        return DemoKey.in(directory, NAME, now);
    }
}
