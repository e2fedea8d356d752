package org.khamrabrong.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as its reader sees it, whatever the file will be.
 *
 * @param title for the file's properties and the foot of every page
 * @param language of the words, as a language tag
 * @param digits in which every number is written, but for what is {@linkplain Run#exact exact}
 * @param notice one line at the head of every page, as on a draft; null for none
 */
public record Paper(
        String title,
        String language,
        Digits digits,
        @Nullable String notice,
        List<Section> sections) {

    public Paper {
        sections = List.copyOf(sections);
    }

    public Paper(String title, String language, Digits digits, List<Section> sections) {
        this(title, language, digits, null, sections);
    }
}
