package org.khamrabrong.paper;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.docx.DocxWriter;
import org.khamrabrong.paper.docx.Phrases;
import org.khamrabrong.paper.pdf.Archive;
import org.khamrabrong.paper.pdf.PagePicture;
import org.khamrabrong.paper.pdf.PlaceWords;
import org.khamrabrong.paper.pdf.Printer;
import org.khamrabrong.paper.xlsx.XlsxWriter;
import org.springframework.stereotype.Component;

/**
 * Makes papers PDF/A-3u files. The same paper, moment and attachments give the same bytes on the same machine; safe for
 * use by many at once. A letter that the typeface (Sarabun) lacks is printed as a lozenge, and what nobody sees is left
 * out, so that every file stays a valid PDF/A.
 */
@Component
public class Documents {

    private static final int MOST_AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FewAtOnce few;

    public Documents() {
        this(new FewAtOnce(MOST_AT_ONCE, PATIENCE));
    }

    Documents(FewAtOnce few) {
        this.few = few;
    }

    /**
     * Every {@link org.khamrabrong.paper.Signatures.Place#slot() slot} becomes an empty signature field of that
     * name with an empty text field for its date, every box of attestations an empty read-only text field.
     *
     * @param madeAt written into the file as the moment it was made
     */
    public byte[] pdf(Paper paper, Instant madeAt, List<Attachment> attachments) {
        Phrasebook words = Phrasebook.of(paper.language());
        PlaceWords places = new PlaceWords(
                words.say("paper.sign"),
                words.say("paper.date"),
                (page, pages) -> words.say("paper.page", page, pages));
        return few.make(() -> Archive.finish(Printer.print(paper, places), paper, madeAt, attachments));
    }

    /** The same paper for office programs, to be edited further. */
    public byte[] docx(Paper paper) {
        Phrasebook words = Phrasebook.of(paper.language());
        Phrases phrases = new Phrases(
                words.say("paper.sign"), words.say("paper.date"), words.say("paper.page", Phrases.PAGE, Phrases.PAGES));
        return few.make(() -> DocxWriter.write(paper, phrases));
    }

    /** Its tables for spreadsheets, a sheet each. */
    public byte[] xlsx(Paper paper) {
        return few.make(() -> XlsxWriter.write(paper));
    }

    /** How many pages a finished file has. */
    public int pages(byte[] pdf) {
        return PagePicture.pages(pdf);
    }

    /**
     * A page of a finished file as PNG, to be looked at where no file is opened.
     *
     * @param page from 1, one that the file has
     */
    public byte[] picture(byte[] pdf, int page) {
        return few.make(() -> PagePicture.png(pdf, page));
    }

    /**
     * What a field looks like when it is filled: one page of exactly that size (points) with these lines, each broken
     * where it must be and all set smaller until they fit.
     */
    public byte[] appearance(float width, float height, List<Text> lines, Digits digits) {
        return Archive.tidy(Printer.appearance(width, height, lines, digits));
    }
}
