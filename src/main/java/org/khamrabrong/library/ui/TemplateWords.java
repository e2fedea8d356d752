package org.khamrabrong.library.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.library.Source;
import org.khamrabrong.library.TemplateRow;

/** Where a template comes from and what it leaves open, in words. */
final class TemplateWords {

    private TemplateWords() {}

    static String source(TemplateRow.Origin origin) {
        return source(origin.paper(), origin.section());
    }

    static String source(String paper, String section) {
        return say("library.source.of", paper(paper), section);
    }

    /** The name of a paper that the application knows, or what stands there. */
    static String paper(String paper) {
        return Source.KNOWN_PAPERS.contains(paper) ? say("library.paper." + paper) : paper;
    }

    static String halfYear(@Nullable Integer half) {
        return half == null ? say("library.halfYear.any") : say("library.halfYear." + half);
    }

    /** The name of a field as the package names it. */
    static String field(String name) {
        return I18NProvider.translate("language.field." + name.replaceFirst("^details\\.", ""));
    }

    static Badge blanks(int count) {
        return new Badge(Tone.WARNING, say("library.blanks", count));
    }
}
