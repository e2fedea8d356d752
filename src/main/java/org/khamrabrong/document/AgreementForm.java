package org.khamrabrong.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.document.form.Annexes;
import org.khamrabrong.document.form.Certificate;
import org.khamrabrong.document.form.IndicatorSheets;
import org.khamrabrong.document.form.Pledge;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Section;

/** The agreement in its official form: the pledge, its annexes, and, once frozen, the page that certifies the signing. */
public final class AgreementForm {

    private AgreementForm() {}

    /** @param language of what the form says itself, as a tag; what the unit wrote stays as it is */
    public static Paper of(AgreementFacts facts, String language, Digits digits) {
        Phrasebook words = Phrasebook.of(language);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.portrait(new Pledge(facts, words).blocks()));
        sections.add(Section.portrait(Annexes.plan(facts.content().plan(), words)));
        sections.add(Section.landscape(Annexes.indicators(facts.content(), words)));
        sections.addAll(new IndicatorSheets(facts.content(), words).sections());
        if (facts.frozen() != null) {
            sections.add(Section.portrait(new Certificate(facts, words).blocks(facts.frozen())));
        }
        return new Paper(facts.title(words), words.language(), digits, notice(facts, words), sections);
    }

    private static @Nullable String notice(AgreementFacts facts, Phrasebook words) {
        return facts.notice() == null && facts.frozen() == null
                ? words.say("document.agreement.draft")
                : facts.notice();
    }
}
