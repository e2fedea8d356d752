package org.khamrabrong.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** {@code schema}: prints the JSON Schema of the agreement package. */
final class SchemaCommand {

    static final String NAME = "schema";

    private static final String SCHEMA = "/schema/agreement-package.schema.json";

    private SchemaCommand() {}

    static void run(OutputStream out) throws IOException {
        try (InputStream schema = SchemaCommand.class.getResourceAsStream(SCHEMA)) {
            schema.transferTo(out);
        }
    }
}
