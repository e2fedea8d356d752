package org.khamrabrong.organization.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.AccountLetter;
import org.khamrabrong.organization.AccountLetter.Addressee;
import org.khamrabrong.organization.AccountLetter.SecretLink;
import org.khamrabrong.organization.AccountLetter.Subject;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.paper.Emblems;

class InvitationSheetsTests {

    private static final String TOKEN = "Ab3-_".repeat(8) + "xyz";
    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");

    private final InvitationSheets sheets =
            new InvitationSheets(new Documents(), Emblems.none(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aSheetSaysWhoInvitesWhomWithWhichNameUntilWhenAndWhere() throws IOException {
        String text = text(sheets.pdf(List.of(letter(1, Subject.INVITATION))));

        assertThat(text)
                .contains("กรมตัวอย่าง", "ผู้ทดสอบ 1", "officer.1", "https://agreements.example.org/invitation/")
                .contains("invites you")
                .contains("7 ธันวาคม 2569");
    }

    @Test
    void theSecretEndOfTheAddressStandsOnALineOfItsOwn() throws IOException {
        assertThat(text(sheets.pdf(List.of(letter(1, Subject.INVITATION)))).lines())
                .contains(TOKEN);
    }

    @Test
    void aResetHasOtherWords() throws IOException {
        assertThat(text(sheets.pdf(List.of(letter(1, Subject.RESET)))))
                .contains("ตั้งรหัสผ่านใหม่")
                .doesNotContain("invites you");
    }

    @Test
    void everyPersonHasAPage() throws IOException {
        List<AccountLetter> letters = IntStream.range(0, 40)
                .mapToObj(number -> letter(number, Subject.INVITATION))
                .toList();

        try (PDDocument pdf = Loader.loadPDF(sheets.pdf(letters))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(40);
        }
    }

    private static AccountLetter letter(int number, Subject subject) {
        return new AccountLetter(
                subject,
                new Addressee(UUID.randomUUID(), "ผู้ทดสอบ " + number, "officer." + number, null),
                new UnitName("กองตัวอย่าง", "Example Division"),
                new UnitName("กรมตัวอย่าง", "Example Department"),
                new SecretLink("https://agreements.example.org/invitation/" + TOKEN, NOW.plusSeconds(7 * 86_400)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
