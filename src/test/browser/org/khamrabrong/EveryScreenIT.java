package org.khamrabrong;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khamrabrong.Screens.Screen;
import org.khamrabrong.Screens.Visitor;

/**
 * Every address of the application, by every role that reaches it in the demonstration, at the width of a desk, of a small
 * window and of a telephone. A picture of each is kept in {@code target/screenshots/screens}.
 */
class EveryScreenIT {

    private static final String PUBLIC = "public";

    /**
     * Steps to which the demonstration does not come. {@link EveryWayIT} and {@link WholeCycleIT} come to them and look at each
     * at every width.
     */
    private static final Set<String> NOT_IN_THE_DEMONSTRATION = Set.of(
            "task/answer-committee/:task",
            "task/answer-result/:task",
            "task/approve-amendment/:task",
            "task/approve-answer/:task",
            "task/confirm-reopening/:task",
            "task/decide-appeal/:task",
            "task/write-amendment/:task",
            "task/write-reopening/:task");

    private static RunningDemo demo;
    private static Company company;

    @BeforeAll
    static void start() {
        demo = RunningDemo.start();
        company = new Company(demo.address());
    }

    @AfterAll
    static void stop() {
        company.close();
        demo.close();
    }

    @Test
    void everyScreenOfEveryRoleIsWholeAtEveryWidth() {
        Screens screens = new Screens(demo.context());
        Map<Visitor, List<Screen>> ofEveryRole = screens.ofEveryRole();
        ScreenCheck check = new ScreenCheck();
        company.asThePublic(window -> {
            check.listen(window, PUBLIC);
            screens.ofThePublic().forEach(screen -> check.look(window, PUBLIC, screen, false));
        });
        ofEveryRole.forEach((visitor, seen) -> company.as(visitor.username(), window -> {
            check.listen(window, visitor.username());
            window.visit("login");
            window.signInAs(visitor.username(), Account.PASSWORD);
            seen.forEach(screen -> check.look(window, visitor.username(), screen, true));
        }));
        SoftAssertions.assertSoftly(all -> {
            all.assertThat(check.problems()).isEmpty();
            all.assertThat(screens.unseen(ofEveryRole)).isEqualTo(NOT_IN_THE_DEMONSTRATION);
        });
    }

    @Test
    void aMenuLiesAboveTheBarOfActionsOfATelephone() {
        new TelephoneScene(company).play();
    }
}
