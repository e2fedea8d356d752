package org.khamrabrong.document.report;

import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Facts.Fact;
import org.khamrabrong.paper.Letterhead;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Signatures.Place;
import org.khamrabrong.paper.Text;

/** The memo that forwards a document: its head, to whom, why, and the signature at the right. */
public final class MemoForm {

    private final MemoFacts facts;
    private final Says says;

    private MemoForm(MemoFacts facts, Says says) {
        this.facts = facts;
        this.says = says;
    }

    /** @param language as a tag; whatever is not English is Thai */
    public static Paper of(MemoFacts facts, String language, Digits digits) {
        return new MemoForm(facts, Says.in(language)).paper(digits);
    }

    private Paper paper(Digits digits) {
        MemoFacts.Reference reference = facts.reference();
        String date = reference.date() == null ? "" : says.date(reference.date());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(
                facts.emblem(),
                says.say("document.memo.title"),
                List.of(
                        List.of(line("document.memo.office", reference.office())),
                        List.of(line("document.memo.number", reference.number()), line("document.memo.date", date)),
                        List.of(line("document.memo.subject", facts.subject())))));
        blocks.add(labelled("document.memo.addressee", facts.addressee()));
        if (!facts.enclosures().isEmpty()) {
            blocks.add(labelled("document.memo.enclosures", String.join("\n", facts.enclosures())));
        }
        facts.body().forEach(paragraph -> blocks.add(Paragraph.indented(Text.of(paragraph))));
        blocks.add(new Signatures(
                List.of(new Place(null, facts.signer().name(), facts.signer().position(), "", ""))));
        return new Paper(
                says.say("document.report.of", says.say("document.memo.title"), facts.subject()),
                says.language(),
                digits,
                List.of(Section.portrait(blocks)));
    }

    private Fact line(String label, String words) {
        return new Fact(says.say(label), Text.of(words));
    }

    private Paragraph labelled(String label, String words) {
        return Paragraph.of(Text.bold(says.say(label) + "  ").and(Text.of(words)));
    }
}
