package org.khamrabrong.publication.web;

import java.util.List;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.kit.Formats;

/**
 * One published agreement in the reader's words.
 *
 * @param open whether every derivation is read at once
 * @param result null before it is published, as is {@code withResult}
 */
record AgreementPage(
        String address,
        String title,
        String help,
        boolean open,
        PublicResult result,
        List<Named> signatories,
        String publishedAt,
        Version signed,
        String resultPublishedAt,
        Version withResult,
        PublicTable table) {

    record Named(String side, String words) {}

    record Version(String number, String sha256) {}

    static AgreementPage of(PublishedAgreement published, boolean open, Reader reader) {
        Formats formats = reader.formats();
        boolean known = published.resultPublishedAt() != null;
        return new AgreementPage(
                PublicAddress.of(published.id()),
                reader.say(
                        "publication.agreement.title",
                        reader.name(published.unit()),
                        formats.year(published.fiscalYear())),
                reader.say(
                        "publication.agreement.help",
                        formats.date(published.fiscalYear().firstDay()),
                        formats.date(published.fiscalYear().lastDay())),
                open,
                known ? PublicResult.of(published, reader) : null,
                published.signatories().stream()
                        .map(signatory -> named(signatory, reader))
                        .toList(),
                formats.date(published.publishedAt()),
                version(published.signed(), reader),
                known ? formats.date(published.resultPublishedAt()) : null,
                known ? version(published.version(), reader) : null,
                PublicTable.of(published, reader));
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
        return new Named(
                reader.say("publication.side." + signatory.side()),
                reader.say(
                        "publication.signatory",
                        signatory.name(),
                        signatory.position(),
                        signatory.unitName(),
                        reader.formats().date(signatory.at())));
    }

    private static Version version(VersionRow version, Reader reader) {
        return new Version(reader.say("publication.version.number", version.number()), version.sha256());
    }
}
