package org.khamrabrong.paper;

import java.util.Optional;

/** Which blocks become a sheet in which one can reckon. */
enum TableOnly implements BlockVisitor<Optional<Table>> {
    OF;

    @Override
    public Optional<Table> letterhead(Letterhead letterhead) {
        return Optional.empty();
    }

    @Override
    public Optional<Table> heading(Heading heading) {
        return Optional.empty();
    }

    @Override
    public Optional<Table> paragraph(Paragraph paragraph) {
        return Optional.empty();
    }

    @Override
    public Optional<Table> items(Items items) {
        return Optional.empty();
    }

    @Override
    public Optional<Table> facts(Facts facts) {
        return Optional.empty();
    }

    @Override
    public Optional<Table> fraction(Fraction fraction) {
        return Optional.empty();
    }

    @Override
    public Optional<Table> table(Table table) {
        return Optional.of(table);
    }

    @Override
    public Optional<Table> signatures(Signatures signatures) {
        return Optional.empty();
    }

    @Override
    public Optional<Table> attestations(Attestations attestations) {
        return Optional.empty();
    }

    @Override
    public Optional<Table> qrCode(QrCode qrCode) {
        return Optional.empty();
    }

    @Override
    public Optional<Table> picture(Picture picture) {
        return Optional.empty();
    }
}
