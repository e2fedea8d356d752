package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khamrabrong.demo.DemoAccount;
import org.khamrabrong.demo.DemoAccounts;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.worklist.Worklist;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.data.domain.Pageable;

/** The real application with the demonstration's data, on a database of its own that is gone afterwards. */
final class RunningDemo implements AutoCloseable {

    private static final Set<String> WITHOUT_TASKS = Set.of("STRATEGY", "AUDITOR", "ADMINISTRATOR");

    private final RunningApplication application;

    private RunningDemo(RunningApplication application) {
        this.application = application;
    }

    /** Returns when the demonstration is filled. */
    static RunningDemo start() {
        return start(List.of());
    }

    /** @param settings beside its own */
    static RunningDemo start(List<String> settings) {
        return new RunningDemo(RunningApplication.startIn(
                RunningApplication.temporary(),
                Stream.concat(Stream.of("--spring.profiles.active=demo"), settings.stream())
                        .toList()));
    }

    String address() {
        return application.address();
    }

    ServletWebServerApplicationContext context() {
        return application.context();
    }

    /** Whoever the login page lists finds something to take at the first sign-in, where the role has tasks at all. */
    void givesWorkToEverybodyWhoHasTasks() {
        Actors actors = application.context().getBean(Actors.class);
        Worklist worklist = application.context().getBean(Worklist.class);
        for (DemoAccount account :
                application.context().getBean(DemoAccounts.class).all()) {
            if (!WITHOUT_TASKS.contains(account.role())) {
                actors.as(
                        account.username(),
                        () -> assertThat(worklist.available(Pageable.ofSize(1)))
                                .as(account.username())
                                .isNotEmpty());
            }
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
