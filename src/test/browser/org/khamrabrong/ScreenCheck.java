package org.khamrabrong;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Looks at a screen at each width and keeps what is wrong there, so that one run tells all. */
final class ScreenCheck {

    private static final int DESK = 1440;
    private static final int TABLET = 1024;
    private static final List<Integer> WIDTHS = List.of(DESK, TABLET, 390);
    private static final int HEIGHT = 900;
    private static final Path PICTURES = Path.of("target", "screenshots", "screens");

    private final Queue<String> problems = new ConcurrentLinkedQueue<>();

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
            look(window, name);
        } catch (PlaywrightException notReached) {
            problems.add(name + " was not reached: "
                    + notReached.getMessage().lines().findFirst().orElse(""));
            window.visit("");
        }
    }

    /** The screen that is there. */
    void look(Window window, String name) {
        Camera camera = window.camera();
        ViewportSize before = window.page().viewportSize();
        for (int width : WIDTHS) {
            camera.size(width, HEIGHT);
            look(window.page(), camera, name, width);
        }
        camera.size(before.width, before.height);
    }

    private void look(Page page, Camera camera, String name, int width) {
        String picture = name + "-" + width;
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(ScreenRules.SEEN, HEIGHT);
        ((List<?>) seen.get("wrong")).forEach(wrong -> problems.add(picture + " " + wrong));
        if (width != TABLET) {
            Accessibility.violations(page).forEach(violation -> problems.add(picture + ": " + violation));
        }
        camera.size(width, (Integer) seen.get("height"));
        camera.take(PICTURES.resolve(picture + ".jpg"));
    }

    private void tell(String name, Page page, String rules) {
        ((List<?>) page.evaluate(rules)).forEach(wrong -> problems.add(name + " " + wrong));
    }

    private static String nameOf(String template) {
        return template.isEmpty() ? "home" : template.replaceAll("[^\\w/-]", "").replace('/', '_');
    }
}
