package org.khamrabrong.shell.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.khamrabrong.language.Languages;
import org.springframework.stereotype.Component;

/**
 * Reads the guide: one file a screen, named like its address with dashes for slashes, in Thai ({@code year.md}) and English
 * ({@code year.en.md}).
 */
@Component
public class Guide {

    /** Where one begins. */
    static final String BEGINNING = "contents";

    private static final String PLACE = "/guide/";

    /** The form of a step is named by what is done with what. */
    private static final Pattern OF_STEP = Pattern.compile("^task/[a-z]+-([a-z-]+)(/.*)?$");

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    /**
     * The page that helps with a screen: its own, or that of the nearest screen above it; with the form of a step the
     * page on what it is about, or else on what is done.
     *
     * @param address of the screen, without a slash at its beginning
     */
    public Optional<String> pageOf(String address) {
        return nearest(OF_STEP.matcher(address).replaceFirst("$1")).or(() -> nearest(address));
    }

    private static Optional<String> nearest(String address) {
        String name = address.replace('/', '-');
        while (!name.isEmpty() && !exists(name)) {
            name = name.substring(0, Math.max(0, name.lastIndexOf('-')));
        }
        return Optional.of(name).filter(found -> !found.isEmpty());
    }

    /** Empty where there is no such page. */
    Optional<GuidePage> read(String page, Locale reader) {
        return text(page, reader).map(text -> {
            Node document = parser.parse(text);
            String title = takeTitle(document);
            document.accept(new InApplication(page));
            return new GuidePage(title, renderer.render(document));
        });
    }

    /** A file begins with its title, which the screen shows as its own. */
    private static String takeTitle(Node document) {
        Node heading = document.getFirstChild();
        String title = TextContentRenderer.builder().build().render(heading).strip();
        heading.unlink();
        return title;
    }

    private static boolean exists(String page) {
        return isName(page) && Guide.class.getResource(PLACE + page + ".md") != null;
    }

    private static Optional<String> text(String page, Locale reader) {
        if (!exists(page)) {
            return Optional.empty();
        }
        String ending = Languages.ENGLISH.equals(Languages.orThai(reader)) ? ".en.md" : ".md";
        try (InputStream file = Guide.class.getResourceAsStream(PLACE + page + ending)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of a file beside the others, and of no other place. */
    private static boolean isName(String page) {
        return page.matches("[a-z][a-z-]{0,60}");
    }
}
