package org.khamrabrong.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another Java process that starts the embedded database, commits a row, and then waits to be killed. */
final class OtherApplication {

    private static final String READY = "ready";
    private static final String YES = "yes";

    private final Process process;
    private final BufferedReader says;

    private OtherApplication(Process process) {
        this.process = process;
        this.says = process.inputReader(StandardCharsets.UTF_8);
    }

    static OtherApplication startOn(Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherApplication.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        OtherApplication application = new OtherApplication(process);
        application.hear(READY);
        return application;
    }

    boolean stillAnswers() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        hear(YES);
        return true;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void hear(String word) throws IOException {
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (line.equals(word)) {
                return;
            }
        }
        throw new IllegalStateException("the other application ended before it said " + word);
    }

    public static void main(String[] arguments) throws Exception {
        DatabaseServer server = EmbeddedServer.start(EmbeddedServerTests.on(Path.of(arguments[0])));
        EmbeddedServerTests.execute(server, "create table pledge (word text)");
        EmbeddedServerTests.execute(server, "insert into pledge values ('committed')");
        System.out.println(READY);
        InputStream asked = System.in;
        while (asked.read() != -1) {
            EmbeddedServerTests.execute(server, "select word from pledge");
            System.out.println(YES);
        }
        server.close();
    }
}
