package org.khamrabrong;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures of the steps in their order, and of what was on the screen when a step failed. */
final class Album {

    static final Path GUIDE = Path.of("target", "guide");

    private final Path place = Path.of("target", "screenshots");
    private int pictures;

    void keep(Page page, String name) {
        take(page, String.format("%02d-%s", ++pictures, name));
    }

    /** A picture of the guide: what one sees without scrolling. */
    void keepForGuide(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(GUIDE.resolve(name + ".png"))
                .setStyle("vaadin-notification-container { visibility: hidden }"));
    }

    /** The picture and the words of a page on which something failed. */
    void keepFailure(Page page, String name) {
        take(page, "failed-" + name);
        try {
            Files.writeString(place.resolve("failed-" + name + ".txt"), page.url() + "\n\n" + page.innerText("body"));
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    private void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(place.resolve(name + ".png"))
                .setFullPage(true));
    }
}
