package org.khamrabrong.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Where the data lives: an external server when a URL is given, otherwise a directory of our own.
 *
 * @param port of the embedded server; 0 takes any free one
 * @param durable false only in tests: trades safety after a power cut for speed
 */
@ConfigurationProperties("khamrabrong.db")
record DatabaseProperties(
        String url,
        String user,
        String password,
        @DefaultValue("data/postgres") Path directory,
        @DefaultValue("0") int port,
        @DefaultValue("true") boolean durable) {

    static final String URL = "khamrabrong.db.url";

    boolean external() {
        return StringUtils.hasText(url);
    }
}
