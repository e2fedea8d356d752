package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.seal.TimeStamps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is signed is written in the digits that the body chose. */
@ApplicationTest
class DocumentDigitsTests {

    @Autowired
    FrozenRound.Stand stand;

    @Autowired
    SigningRounds rounds;

    @Autowired
    Authorities authorities;

    @Autowired
    AgreementRegister agreements;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void writesTheDocumentInTheDigitsThatTheBodyChose() throws IOException {
        FrozenRound round = stand.make();

        assertThat(text(sealed(round, Digits.THAI))).contains("๒๕๖๔");
        assertThat(text(sealed(round, Digits.ARABIC))).contains("2564").doesNotContain("๒๕๖๔");
    }

    private byte[] sealed(FrozenRound frozen, Digits digits) {
        RoundRow row = frozen.row();
        SealedDocuments documents = authorities.documents(digits, TimeStamps.NONE);
        UnsealedDocument unsealed = transaction.execute(status -> actors.asSystem(() -> documents.unsealed(
                rounds.findByAgreementAndNumber(frozen.id().value(), 1).orElseThrow(),
                agreements.document(frozen.id(), row.version()),
                List.of(row.side(Side.MAKER), row.side(Side.RECEIVER)))));
        return documents.seal(unsealed, clock.instant()).content();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
