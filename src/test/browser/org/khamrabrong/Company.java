package org.khamrabrong;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** All who play: one browser, a context of their own for everyone, and one without login for the public. */
final class Company implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 1200;

    private final Chromium chromium = new Chromium();
    private final Album album = new Album();
    private final Map<Object, Desk> desks = new HashMap<>();
    private final Map<String, Window> windows = new HashMap<>();
    private final String address;

    Company(String address) {
        this.address = address;
    }

    /** Signs in, does the work, signs out; what was on the screen when it failed is kept. */
    void as(Account account, Consumer<Desk> work) {
        Desk desk = desks.computeIfAbsent(
                account, someone -> Desk.of(account, context().newPage(), address, album));
        atWork(desk, account.name(), desk::signIn, work);
    }

    void as(Colleague colleague, Consumer<Desk> work) {
        Desk desk = deskOf(colleague);
        atWork(desk, colleague.username(), desk::signIn, work);
    }

    /** Comes by an address that asks for a sign-in first. */
    void as(Colleague colleague, String path, Consumer<Desk> work) {
        Desk desk = deskOf(colleague);
        atWork(desk, colleague.username(), () -> desk.signInAt(path), work);
    }

    private Desk deskOf(Colleague colleague) {
        return desks.computeIfAbsent(
                colleague, someone -> Desk.of(colleague, context().newPage(), address, album));
    }

    private static void atWork(Desk desk, String who, Runnable signIn, Consumer<Desk> work) {
        watched(desk, who, () -> {
            signIn.run();
            work.accept(desk);
            desk.signOut();
        });
    }

    void asThePublic(Consumer<Window> work) {
        as("public", work);
    }

    /** Somebody who is no account of the demonstration, in a browser of their own. */
    void as(String somebody, Consumer<Window> work) {
        Window window =
                windows.computeIfAbsent(somebody, name -> new Window(context().newPage(), address, album));
        watched(window, somebody, () -> work.accept(window));
    }

    /** The public in a browser that runs no script. */
    void withoutScript(Consumer<Window> work) {
        BrowserContext context = chromium.browser().newContext(options().setJavaScriptEnabled(false));
        Window window = new Window(context.newPage(), address, album);
        watched(window, "without-script", () -> work.accept(window));
    }

    @Override
    public void close() {
        chromium.close();
    }

    private BrowserContext context() {
        return chromium.browser().newContext(options());
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale("th-TH").setViewportSize(WIDTH, HEIGHT);
    }

    private static void keepWhatWasSeen(Window window, String who, Throwable failure) {
        try {
            window.photographFailure(who.toLowerCase(Locale.ROOT));
        } catch (RuntimeException noPicture) {
            failure.addSuppressed(noPicture);
        }
    }

    private static void watched(Window window, String who, Runnable work) {
        try {
            work.run();
        } catch (Throwable failure) {
            keepWhatWasSeen(window, who, failure);
            throw failure;
        }
    }
}
