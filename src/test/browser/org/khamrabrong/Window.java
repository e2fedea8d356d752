package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** What one person sees and does in a browser, by the words on the screen. */
class Window {

    private static final String FOLLOW = """
            address => {
              const link = document.createElement('a');
              link.href = address;
              link.textContent = address;
              document.querySelector('main > *').append(link);
              link.focus();
              link.click();
            }""";

    private static final String COUNT = """
            () => {
              window.clicks = 0;
              addEventListener('click', event => { if (event.isTrusted) window.clicks++; }, true);
            }""";

    /** Milliseconds. */
    private static final double FOLLOWED = 10_000;

    private final Page page;
    private final String address;
    private final Album album;
    private final Camera camera;

    Window(Page page, String address, Album album) {
        this.page = page;
        this.camera = new Camera(page);
        this.address = address;
        this.album = album;
    }

    Page page() {
        return page;
    }

    Camera camera() {
        return camera;
    }

    void visit(String path) {
        go(path);
        settle();
    }

    /** Where nothing runs that could settle. */
    void go(String path) {
        page.navigate(address + path);
    }

    /** Goes on within the application as by a link that stands in the present screen; false where one is there already. */
    boolean follow(String path) {
        if (page.url().equals(address + path)) {
            return false;
        }
        page.evaluate(FOLLOW, address + path);
        page.waitForFunction(
                "address => location.href === address",
                address + path,
                new Page.WaitForFunctionOptions().setTimeout(FOLLOWED));
        settle();
        return true;
    }

    void settle() {
        page.waitForFunction(ScreenRules.IDLE);
    }

    Locator button(String label) {
        return button(page.locator("body"), label);
    }

    static Locator button(Locator within, String label) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    static Locator link(Locator within, String label) {
        return within.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    void press(String label) {
        press(button(label));
    }

    /** Whoever acts goes on by keyboard from what came of it; what is drawn anew gets the focus back in a moment. */
    void press(Locator button) {
        button.click();
        settle();
        page.waitForFunction(ScreenRules.FOCUSED, null, new Page.WaitForFunctionOptions().setTimeout(FOLLOWED));
    }

    /** A rule that answers with what is wrong. */
    void keeps(String rule) {
        Assertions.assertThat((List<?>) page.evaluate(rule)).isEmpty();
    }

    /** Presses what opens a question, and what answers it, which bears the same words. */
    void pressAndConfirm(String label) {
        press(label);
        press(button(dialog(), label));
        assertThat(dialog()).hasCount(0);
    }

    void type(String label, String text) {
        type(page.locator("body"), label, text);
    }

    /** Types and goes on to the next field, as one does. */
    void type(Locator within, String label, String text) {
        typeAtSpeed(within, label, text);
        settle();
    }

    /** Types, leaves the field, and waits for nothing. */
    void typeAtSpeed(Locator within, String label, String text) {
        Locator field = within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Tab");
    }

    /** Signs in by typing, at the page to which somebody was led. */
    void signInAs(String username, String password) {
        type("ชื่อผู้ใช้", username);
        typeAtSpeed(page.locator("body"), "รหัสผ่าน", password);
        button("ลงชื่อเข้าใช้").click();
        settle();
    }

    /** Counts from now on, as long as the page is not left. */
    void countClicks() {
        page.evaluate(COUNT);
    }

    int clicks() {
        return (Integer) page.evaluate("() => window.clicks");
    }

    /** In a window of that size these parts are seen without scrolling, with nothing over them. */
    void seesAtOnce(int width, int height, List<String> parts) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(width, height);
        settle();
        page.waitForFunction(ScreenRules.AT_REST);
        Object hidden = page.evaluate(ScreenRules.HIDDEN, parts);
        photograph("at-once-" + width);
        page.setViewportSize(before.width, before.height);
        Assertions.assertThat((List<?>) hidden)
                .as("hidden at " + width + " × " + height)
                .isEmpty();
    }

    /** Gives the page a file, as if chosen. */
    void bring(String name, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        settle();
    }

    /** What a link or a button lets one take away. */
    byte[] download(Locator link) {
        Download download = page.waitForDownload(link::click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One of the places at the left. */
    void openPlace(String name) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        settle();
    }

    void openTab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        settle();
    }

    /** A part of the agreement's page that shares its tab with another. */
    void openPart(String tab, String part) {
        openTab(tab);
        press(link(page.locator(".k-tabs"), part));
    }

    /** One of several to work on, by its number. */
    Locator choice(String number) {
        return page.locator("button.k-choice").filter(new Locator.FilterOptions().setHasText(beginningWith(number)));
    }

    /** Words that begin with a number; the browser knows no quoted patterns. */
    static Pattern beginningWith(String number) {
        return Pattern.compile("^" + number.replace(".", "\\.") + "(?!\\d)");
    }

    /** One of several ways, of which one is taken. */
    void choose(String way) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(way).setExact(true))
                .check();
        settle();
    }

    void seesFigure(String label, String value) {
        assertThat(page.locator(".k-figure")
                        .filter(new Locator.FilterOptions().setHasText(label))
                        .locator("dd"))
                .hasText(value);
    }

    void reads(String words) {
        assertThat(page.getByText(words).first()).isVisible();
        keeps(ScreenRules.TOASTS);
    }

    /** Whole at every width, with a picture of each. */
    void isWhole(String name) {
        ScreenCheck check = new ScreenCheck();
        check.look(this, name);
        Assertions.assertThat(check.problems()).isEmpty();
    }

    void passesAxe(String screen) {
        Accessibility.check(page, screen);
    }

    void photograph(String name) {
        album.keep(page, name);
    }

    /** As the guide shows it. */
    void photographForGuide(String name) {
        album.keepForGuide(page, name);
    }

    void photographFailure(String name) {
        album.keepFailure(page, name);
    }
}
