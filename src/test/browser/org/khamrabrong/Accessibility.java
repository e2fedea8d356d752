package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe finds on a page against WCAG 2, levels A and AA, and that keeps people from their work. */
final class Accessibility {

    private static final String IS_THERE = "() => !!window.axe";

    /** Asks for what is wrong alone, which takes half the time of a whole report. */
    private static final String ASK = """
            () => window.axe
                .run(document, {
                  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
                  resultTypes: ['violations'],
                  iframes: false,
                  preload: false,
                })
                .then(({violations}) => violations
                    .filter(rule => ['serious', 'critical'].includes(rule.impact))
                    .map(rule => `${rule.id} (${rule.impact}): ${rule.help}\\n`
                        + rule.nodes.map(node => '  ' + node.html).join('\\n')))""";

    private static final String AXE = read();

    private Accessibility() {}

    static void check(Page page, String screen) {
        assertThat(violations(page)).as("accessibility of " + screen).isEmpty();
    }

    /** Axe stays in a page that one does not leave. */
    static List<String> violations(Page page) {
        if (!(Boolean) page.evaluate(IS_THERE)) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(ASK)).stream().map(String::valueOf).toList();
    }

    private static String read() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
