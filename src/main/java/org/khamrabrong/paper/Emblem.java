package org.khamrabrong.paper;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.StartCheck;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The picture that the body may use on its papers, from the file that {@code khamrabrong.emblem} names; none by default. */
@Component
public class Emblem implements StartCheck {

    private final byte @Nullable [] content;
    private final String body;

    Emblem(@Value("${khamrabrong.emblem:}") String file, @Value("${khamrabrong.emblem-name:}") String name) {
        content = file.isBlank() ? null : EmblemFile.read(Path.of(file));
        body = name;
    }

    /** Null where there is none. */
    public @Nullable Picture picture(int heightInMillimetres, Align align) {
        return content == null ? null : new Picture(content, heightInMillimetres, align, body);
    }
}
