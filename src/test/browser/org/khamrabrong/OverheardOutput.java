package org.khamrabrong;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.output.TeeOutputStream;

/** Reads along what is printed until it is closed. */
final class OverheardOutput implements AutoCloseable {

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    OverheardOutput() {
        System.setOut(new PrintStream(new TeeOutputStream(before, heard), true, StandardCharsets.UTF_8));
    }

    String text() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(before);
    }
}
