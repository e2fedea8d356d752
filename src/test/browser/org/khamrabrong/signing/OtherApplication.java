package org.khamrabrong.signing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.khamrabrong.Khamrabrong;
import org.khamrabrong.demo.DemoKey;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.signing.process.SigningSteps;
import org.khamrabrong.workflow.DueJobs;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** The whole application with its own database as another process: told what to do line by line, and killed. */
final class OtherApplication {

    private static final String ANSWER = "answer: ";

    private final Process process;
    private final BufferedReader says;

    private OtherApplication(Process process) {
        this.process = process;
        this.says = process.inputReader(StandardCharsets.UTF_8);
    }

    static OtherApplication startOn(Path directory, URI timeStamps) throws IOException {
        OtherApplication application = new OtherApplication(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-Duser.timezone=Asia/Bangkok",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherApplication.class.getName(),
                        directory.toString(),
                        timeStamps.toString())
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        application.hear();
        return application;
    }

    /** What it answers once it has done that. */
    String ask(String order) throws IOException {
        tell(order);
        return hear();
    }

    void tell(String order) throws IOException {
        process.getOutputStream().write((order + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** By a signal that no program hears. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it close its database. */
    void end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    private String hear() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (line.startsWith(ANSWER)) {
                return line.substring(ANSWER.length());
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The other application ended before it answered:\n" + said);
    }

    public static void main(String[] arguments) throws IOException {
        ApplicationContext application = start(Path.of(arguments[0]), arguments[1]);
        answer("started");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            answer(obey(order.split(" "), application));
        }
        System.exit(0);
    }

    private static ApplicationContext start(Path directory, String timeStamps) throws IOException {
        Path keys = directory.resolve("signing");
        DemoKey.in(keys, "Khamrabrong test", Instant.now());
        return SpringApplication.run(
                Khamrabrong.class,
                "--spring.profiles.active=test",
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--camunda.bpm.job-execution.enabled=false",
                "--khamrabrong.db.directory=" + directory.resolve("postgres"),
                "--khamrabrong.signing.directory=" + keys,
                "--khamrabrong.signing.keystore=" + keys.resolve("demo-key.p12"),
                "--khamrabrong.signing.keystore-password="
                        + Files.readString(keys.resolve("demo-key.password")).strip(),
                "--khamrabrong.signing.time-stamp-address=" + timeStamps,
                "--khamrabrong.signing.time-stamp-timeout=20s",
                "--khamrabrong.errands.hold=26s");
    }

    private static String obey(String[] order, ApplicationContext application) {
        SigningStand stand = application.getBean(SigningStand.class);
        if (order[0].equals("freeze")) {
            Made made = application.getBean(TestOrganization.class).make();
            return stand.frozen(made) + " " + made.username(Role.HEAD) + " " + made.username(Role.AUDITOR);
        }
        AgreementId id = new AgreementId(UUID.fromString(order[1]));
        if (order[0].equals("sign")) {
            stand.sign(order[2], stand.makerStep(id));
        }
        if (order[0].equals("stamp")) {
            application.getBean(DueJobs.class).runFor(id);
        }
        return stands(id, order[3], application);
    }

    private static String stands(AgreementId id, String auditor, ApplicationContext application) {
        RoundRow round = application
                .getBean(Actors.class)
                .as(auditor, () -> application.getBean(SigningDirectory.class).rounds(id))
                .get(0);
        boolean waits = application.getBean(SigningStand.class).waitsFor(id, SigningSteps.SIGN_AS_MAKER);
        return "signatures " + round.signatures().size() + ", documents "
                + round.pdfs().size() + ", waits " + waits + ", stamps " + (round.awaiting() != null);
    }

    private static void answer(String words) {
        System.out.println(ANSWER + words);
    }
}
