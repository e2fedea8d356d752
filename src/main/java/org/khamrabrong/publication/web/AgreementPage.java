package org.khamrabrong.publication.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.agreement.SignedVersion;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.language.Formats;
import org.khamrabrong.signing.PdfOrigin;

/**
 * One published agreement in the reader's words.
 *
 * @param open whether every derivation is read at once
 * @param outcome null before it is published
 * @param binding what was signed first, and what stood in its place since; empty where nothing was amended
 */
record AgreementPage(
        String address,
        Heading heading,
        boolean open,
        Signed signed,
        @Nullable Outcome outcome,
        List<Binding> binding,
        PublicTable table) {

    /**
     * What stands above all else.
     *
     * @param help one sentence on what the page shows
     * @param cancelled that it was cancelled, and when; null while it stands
     */
    record Heading(String title, String help, @Nullable String cancelled) {}

    /** @param version by the number that stands in the document; the same content is kept once more when all have signed */
    record Signed(List<Named> signatories, String publishedAt, Version version, Document document) {}

    /** @param earlier what was published before in its place */
    record Outcome(PublicResult result, String publishedAt, Version version, List<Binding> earlier) {}

    record Binding(String words, String sha256) {}

    record Named(String side, String words) {}

    record Version(String number, String sha256) {}

    /** @param check address at which its QR code is answered */
    record Document(String address, String sha256, String check) {

        static Document of(PdfOrigin pdf) {
            String agreement = PublicAddress.of(pdf.agreement());
            return new Document(
                    agreement + PublicAddress.PDF,
                    pdf.sha256(),
                    PublicAddress.CHECK + "/" + pdf.agreement() + "/" + pdf.version());
        }
    }

    static AgreementPage of(
            PublishedAgreement published,
            Optional<Instant> cancelledAt,
            PdfOrigin document,
            boolean open,
            Reader reader) {
        Formats formats = reader.formats();
        return new AgreementPage(
                PublicAddress.of(published.id()),
                new Heading(
                        reader.say(
                                "publication.agreement.title",
                                reader.name(published.unit()),
                                formats.year(published.fiscalYear())),
                        reader.say(
                                "publication.agreement.help",
                                formats.date(published.fiscalYear().firstDay()),
                                formats.date(published.fiscalYear().lastDay())),
                        cancelledAt
                                .map(at -> reader.say("publication.cancelled", formats.date(at)))
                                .orElse(null)),
                open,
                new Signed(
                        published.signed().signatories().stream()
                                .map(signatory -> named(signatory, reader))
                                .toList(),
                        formats.date(published.publishedAt()),
                        version(document.version(), published.signed().row(), reader),
                        Document.of(document)),
                outcome(published, reader),
                binding(published, reader),
                PublicTable.of(published, reader));
    }

    private static List<Binding> binding(PublishedAgreement published, Reader reader) {
        List<SignedVersion> all = published.binding();
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(SignedVersion::row)
                        .map(row -> new Binding(
                                reader.say(
                                        "publication.binding." + row.kind(),
                                        row.number(),
                                        reader.formats().date(row.madeAt())),
                                row.sha256()))
                        .toList();
    }

    private static @Nullable Outcome outcome(PublishedAgreement published, Reader reader) {
        Instant at = published.resultPublishedAt();
        if (at == null) {
            return null;
        }
        VersionRow kept = published.shown().version();
        return new Outcome(
                PublicResult.of(published, reader),
                reader.formats().date(at),
                version(kept.number(), kept, reader),
                published.shown().earlier().stream()
                        .map(row -> new Binding(
                                reader.say(
                                        "publication.result.earlier",
                                        row.number(),
                                        reader.formats().date(row.madeAt())),
                                row.sha256()))
                        .toList());
    }

    /** Every indicator that has a score, in the order of the table. */
    public List<PublicScore> derivations() {
        return table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(PublicRow::score)
                .filter(score -> score != null && score.isDerived())
                .toList();
    }

    static Named named(Signatory signatory, Reader reader) {
        return new Named(reader.say("publication.side." + signatory.side()), words(signatory, reader));
    }

    private static String words(Signatory signatory, Reader reader) {
        String at = reader.formats().date(signatory.at());
        Signatory.ActingFor absent = signatory.actingFor();
        return absent == null
                ? reader.say("publication.signatory", signatory.name(), signatory.position(), signatory.unitName(), at)
                : reader.say(
                        "publication.signatory.actingFor",
                        signatory.name(),
                        signatory.position(),
                        signatory.unitName(),
                        absent.name(),
                        absent.position(),
                        absent.authority(),
                        at);
    }

    private static Version version(int number, VersionRow kept, Reader reader) {
        return new Version(reader.say("publication.version.number", number), kept.sha256());
    }
}
