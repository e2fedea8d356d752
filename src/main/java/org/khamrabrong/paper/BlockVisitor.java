package org.khamrabrong.paper;

/** An answer for every kind of block: a new kind does not compile until each writer has one. */
public interface BlockVisitor<R> {

    R letterhead(Letterhead letterhead);

    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R items(Items items);

    R facts(Facts facts);

    R fraction(Fraction fraction);

    R table(Table table);

    R signatures(Signatures signatures);

    R attestations(Attestations attestations);

    R qrCode(QrCode qrCode);

    R picture(Picture picture);
}
