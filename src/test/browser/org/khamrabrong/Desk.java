package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** The window of a person who signs in and finds work. */
final class Desk extends Window {

    static final String UNIT = "สำนักงานเลขานุการกรม";
    static final String YEAR = "2564";

    private static final Duration FOR_THE_ENGINE = Duration.ofMinutes(2);

    private final Consumer<Desk> door;
    private final String unit;
    private final String year;

    private Desk(Page page, String address, Album album, Consumer<Desk> door, String unit, String year) {
        super(page, address, album);
        this.door = door;
        this.unit = unit;
        this.year = year;
    }

    /** Of one whom the login page lists, at the agreement of 2564. */
    static Desk of(Account account, Page page, String address, Album album) {
        return new Desk(page, address, album, desk -> desk.pressName(account), UNIT, YEAR);
    }

    static Desk of(Colleague colleague, Page page, String address, Album album) {
        return new Desk(
                page,
                address,
                album,
                desk -> desk.signInAs(colleague.username(), Account.PASSWORD),
                colleague.unit(),
                colleague.year());
    }

    /** Whoever signed out before stands at the login page already. */
    void signIn() {
        if (!page().url().contains("/login")) {
            visit("login");
        }
        door.accept(this);
        assertThat(heading()).hasText("งานของฉัน");
        settle();
    }

    /** By an address that asks for a sign-in and then leads on to where it was wanted. */
    void signInAt(String path) {
        visit(path);
        assertThat(heading()).hasText("ลงชื่อเข้าใช้");
        door.accept(this);
        page().waitForURL(url -> url.contains(path));
        settle();
    }

    private void pressName(Account account) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(account.fullName()))
                .click();
    }

    void signOut() {
        settle();
        button("ออกจากระบบ").click();
        assertThat(heading()).hasText("ลงชื่อเข้าใช้");
    }

    /** Opens the step of the agreement, which is there as soon as the engine has done its part. */
    void openTask(String verb) {
        hasTask(verb);
        press(link(row(verb), verb));
        assertThat(heading()).containsText(unit);
    }

    void hasTask(String verb) {
        await().atMost(FOR_THE_ENGINE).pollInSameThread().until(() -> found(verb));
    }

    void hasNoTask(String verb) {
        await().atMost(FOR_THE_ENGINE).pollInSameThread().until(() -> !found(verb));
    }

    /** The page of the agreement, by way of the list. */
    void openAgreement() {
        openPlace("คำรับรอง");
        page().getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(unit))
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByText(year, new Page.GetByTextOptions().setExact(true))))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(heading()).containsText(unit);
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
                .filter(new Locator.FilterOptions().setHasText(unit + " · ปีงบประมาณ " + year));
    }
}
