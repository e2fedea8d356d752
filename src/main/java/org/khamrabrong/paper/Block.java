package org.khamrabrong.paper;

/** One thing on a page, set below the one before. */
public sealed interface Block
        permits Letterhead,
                Heading,
                Paragraph,
                Items,
                Facts,
                Fraction,
                Table,
                Signatures,
                Attestations,
                QrCode,
                Picture {

    <R> R accept(BlockVisitor<R> visitor);
}
