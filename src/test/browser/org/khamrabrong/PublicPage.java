package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;

/** Finds the agreement of 2564 among what is published, as anyone would. */
final class PublicPage {

    private static final Duration FOR_THE_ENGINE = Duration.ofMinutes(2);

    private PublicPage() {}

    /** As soon as it is published in that state. */
    static void open(Window anyone, String state) {
        await().atMost(FOR_THE_ENGINE).pollInSameThread().until(() -> {
            anyone.visit("public");
            return row(anyone, state).count() > 0;
        });
        row(anyone, state).getByRole(AriaRole.LINK).click();
        assertThat(anyone.heading()).hasText(Desk.UNIT + " — คำรับรองปีงบประมาณ " + Desk.YEAR);
        anyone.settle();
    }

    private static Locator row(Window anyone, String state) {
        return anyone.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(Desk.UNIT))
                .filter(new Locator.FilterOptions().setHasText("ปีงบประมาณ " + Desk.YEAR))
                .filter(new Locator.FilterOptions().setHasText(state));
    }
}
