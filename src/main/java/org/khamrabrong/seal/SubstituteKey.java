package org.khamrabrong.seal;

import java.nio.file.Path;
import java.time.Instant;

/** Where a key comes from that is sealed with while the installation has none; without a bean of this type none starts. */
public interface SubstituteKey {

    /** @param directory where it may keep a file that others cannot read */
    SigningKey in(Path directory, Instant now);
}
