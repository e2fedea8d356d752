package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;

/** The window of a person who signs in and finds work. */
final class Desk extends Window {

    static final String UNIT = "สำนักงานเลขานุการกรม";
    static final String YEAR = "2564";

    private static final Duration FOR_THE_ENGINE = Duration.ofMinutes(2);

    private final Account account;

    Desk(Page page, String address, Album album, Account account) {
        super(page, address, album);
        this.account = account;
    }

    /** Whoever signed out before stands at the login page already. */
    void signIn() {
        if (!page().url().contains("/login")) {
            visit("login");
        }
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(account.fullName()))
                .click();
        assertThat(heading()).hasText("งานของฉัน");
        settle();
    }

    void signOut() {
        settle();
        button("ออกจากระบบ").click();
        assertThat(heading()).hasText("ลงชื่อเข้าใช้");
    }

    /** Opens the step of the agreement of 2564, which is there as soon as the engine has done its part. */
    void openTask(String verb) {
        await().atMost(FOR_THE_ENGINE).pollInSameThread().until(() -> found(verb));
        press(link(row(verb), verb));
        assertThat(heading()).containsText(UNIT);
    }

    /** The page of the agreement of 2564, by way of the list. */
    void openAgreement() {
        openPlace("คำรับรอง");
        page().getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(UNIT))
                .filter(new Locator.FilterOptions().setHasText(YEAR))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(heading()).containsText(UNIT);
        settle();
    }

    private boolean found(String verb) {
        for (String list : List.of("งานของฉัน", "งานที่รับได้")) {
            page().getByRole(AriaRole.TAB)
                    .filter(new Locator.FilterOptions().setHasText(list + " ("))
                    .click();
            settle();
            if (row(verb).count() > 0) {
                return true;
            }
        }
        return false;
    }

    private Locator row(String verb) {
        return page().getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(verb))
                .filter(new Locator.FilterOptions().setHasText(UNIT + " · ปีงบประมาณ " + YEAR));
    }
}
