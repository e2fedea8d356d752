package org.khamrabrong;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Changes the size of a page and takes pictures of it by the browser's own protocol, which spares what costs most of it. */
final class Camera {

    /** Of a JPEG, of a hundred. */
    private static final int QUALITY = 50;

    private final CDPSession browser;

    Camera(Page page) {
        browser = page.context().newCDPSession(page);
    }

    /** The page itself does not hear of it: whoever changes its size here gives it back as it was. */
    void size(int width, int height) {
        JsonObject size = new JsonObject();
        size.addProperty("width", width);
        size.addProperty("height", height);
        size.addProperty("deviceScaleFactor", 1);
        size.addProperty("mobile", false);
        browser.send("Emulation.setDeviceMetricsOverride", size);
    }

    /** What the window shows. */
    void take(Path picture) {
        JsonObject kind = new JsonObject();
        kind.addProperty("format", "jpeg");
        kind.addProperty("quality", QUALITY);
        kind.addProperty("optimizeForSpeed", true);
        JsonObject taken = browser.send("Page.captureScreenshot", kind);
        try {
            Files.createDirectories(picture.getParent());
            Files.write(picture, Base64.getDecoder().decode(taken.get("data").getAsString()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
