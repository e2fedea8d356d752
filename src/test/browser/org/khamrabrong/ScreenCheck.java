package org.khamrabrong;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Looks at a screen at each width and keeps what is wrong there, so that one run tells all. */
final class ScreenCheck {

    private static final int DESK = 1440;
    private static final int TELEPHONE = 390;
    private static final List<Integer> WIDTHS = List.of(DESK, 1024, TELEPHONE);
    private static final int HEIGHT = 900;
    private static final int QUALITY = 70;
    private static final Path PICTURES = Path.of("target", "screenshots", "screens");

    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final Set<String> heldByATelephone = ConcurrentHashMap.newKeySet();

    Queue<String> problems() {
        return problems;
    }

    /** Hears what the browser itself complains of while somebody looks. */
    void listen(Window window, String who) {
        window.page()
                .onPageError(
                        error -> problems.add(who + " met in " + window.page().url() + ": " + error));
        window.page().onResponse(answer -> {
            boolean bundle = answer.url().contains("/VAADIN/build/") && answer.status() == 200;
            if (bundle && !answer.headers().getOrDefault("cache-control", "").contains("immutable")) {
                problems.add(answer.url() + " is not kept for good");
            }
        });
    }

    /** @param inside whether one comes from another screen by a link, rather than from outside by the address */
    void look(Window window, String who, Screens.Screen screen, boolean inside) {
        String name = who.toLowerCase(Locale.ROOT) + "-" + nameOf(screen.template());
        window.page().setViewportSize(DESK, HEIGHT);
        try {
            if (inside) {
                if (window.follow(screen.address())) {
                    tell(name, window.page(), ScreenRules.FOCUS);
                }
            } else {
                window.visit(screen.address());
            }
            look(window, name, screen.template());
        } catch (PlaywrightException notReached) {
            problems.add(name + " was not reached: "
                    + notReached.getMessage().lines().findFirst().orElse(""));
            window.visit("");
        }
    }

    /** The screen that is there. */
    void look(Window window, String name, String template) {
        for (int width : WIDTHS) {
            window.page().setViewportSize(width, HEIGHT);
            window.settle();
            window.page().waitForFunction(ScreenRules.AT_REST);
            look(window.page(), name, template, width);
        }
    }

    private void look(Page page, String name, String template, int width) {
        String picture = name + "-" + width;
        tell(picture, page, ScreenRules.WHOLE);
        tell(picture, page, ScreenRules.TOASTS);
        if (width == DESK || width == TELEPHONE && heldByATelephone.add(template)) {
            Accessibility.violations(page).forEach(violation -> problems.add(picture + ": " + violation));
        }
        page.setViewportSize(width, (Integer) page.evaluate(ScreenRules.HEIGHT, HEIGHT));
        page.screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve(picture + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY));
    }

    private void tell(String name, Page page, String rules) {
        ((List<?>) page.evaluate(rules)).forEach(wrong -> problems.add(name + " " + wrong));
    }

    private static String nameOf(String template) {
        return template.isEmpty() ? "home" : template.replaceAll("[^\\w/-]", "").replace('/', '_');
    }
}
