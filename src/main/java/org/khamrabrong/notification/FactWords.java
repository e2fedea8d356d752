package org.khamrabrong.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khamrabrong.audit.Sentences;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.language.Languages;
import org.khamrabrong.organization.PersonName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says facts in words. Where that fails people are told without words, since nobody's act may fail for a sentence about it. */
@Component
class FactWords {

    private static final Logger LOG = LoggerFactory.getLogger(FactWords.class);

    private final Sentences sentences;

    FactWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param alike facts of one kind about the same, of which the first is put in words */
    Announcement.Said of(List<Announced> alike, Map<String, PersonName> people) {
        Fact fact = alike.get(0);
        return new Announcement.Said(
                Fact.name(fact.getClass()),
                words(fact, people, Languages.THAI),
                words(fact, people, Languages.ENGLISH),
                alike.size());
    }

    private String words(Fact fact, Map<String, PersonName> people, Locale language) {
        try {
            return sentences.of(fact, people, language).words();
        } catch (RuntimeException failure) {
            LOG.error("What happened ({}) is told without words in {}", Fact.name(fact.getClass()), language, failure);
            return "";
        }
    }
}
