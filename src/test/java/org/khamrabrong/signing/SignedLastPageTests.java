package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.PdfText;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Appointment;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.paper.Digits;
import org.springframework.beans.factory.annotation.Autowired;

/** What one reads on the last page of an agreement that was really signed. */
@ApplicationTest
class SignedLastPageTests {

    private static final byte[] SCAN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0};
    private static final String ORDER = "คำสั่งที่ 7/2563 ลงวันที่ 1 ตุลาคม 2563";
    private static final Formats FORMATS = Phrasebook.of("th").formats();

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    Signing signing;

    @Autowired
    SigningDirectory directory;

    @Autowired
    Deputies deputies;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    private Made made;
    private AgreementId id;
    private Person head;
    private Person superior;

    @BeforeEach
    void freeze() {
        made = organizations.make();
        id = stand.frozen(made);
        head = made.people().get(Role.HEAD);
        superior = made.people().get(Role.SUPERIOR);
    }

    @Test
    void saysWhoSignedForWhomByWhichOrderAndWithWhoseCertificate() throws Exception {
        Person deputy = organizations.person("deputy." + head.username(), made.other(), Role.OFFICER);
        appoint(deputy);
        ShownDocument seen = actors.as(
                deputy.username(), () -> directory.sheet(stand.makerStep(id)).seen());
        sign(deputy, stand.makerStep(id), OwnKeys.of("Somsak Deputy").means());

        says(
                "ผู้ลงนาม: " + deputy.name() + " ตำแหน่ง " + deputy.position() + " "
                        + made.other().name(),
                "รักษาราชการแทน: " + head.name() + " ตำแหน่ง " + head.position() + " ตาม " + ORDER,
                "ลงนามเมื่อ: " + at(0) + " เป็นลำดับที่ ๑",
                "วิธี: ลายมือชื่ออิเล็กทรอนิกส์ที่ใช้ใบรับรองของผู้ลงนาม ยืนยันตัวด้วยบัญชีผู้ใช้และรหัสผ่านในขณะลงนาม",
                "ใบรับรอง: Somsak Deputy · Somsak Deputy · ",
                "SHA-256 ของเนื้อหา: " + seen.sha256(),
                "SHA-256 ของเอกสารที่ผู้ลงนามอ่าน: " + seen.pdfSha256());
    }

    @Test
    void saysInWhichOrderBothSignedAndWhatEachWasShown() throws Exception {
        ShownDocument first = stand.seen(id);
        sign(head, stand.makerStep(id), Means.general());
        ShownDocument second = stand.seen(id);
        sign(superior, stand.receiverStep(id), Means.general());

        says(
                "ผู้ลงนาม: " + head.name() + " ตำแหน่ง " + head.position(),
                "ลงนามเมื่อ: " + at(0) + " เป็นลำดับที่ ๑",
                "SHA-256 ของเอกสารที่ผู้ลงนามอ่าน: " + first.pdfSha256(),
                "ผู้ลงนาม: " + superior.name() + " ตำแหน่ง " + superior.position(),
                "ลงนามเมื่อ: " + at(1) + " เป็นลำดับที่ ๒",
                "SHA-256 ของเอกสารที่ผู้ลงนามอ่าน: " + second.pdfSha256(),
                "วิธี: ลายมือชื่ออิเล็กทรอนิกส์ทั่วไปตามกฎหมายว่าด้วยธุรกรรมทางอิเล็กทรอนิกส์",
                "ยืนยันตัวด้วยบัญชีผู้ใช้และรหัสผ่านในขณะลงนาม ระบบลงลายมือชื่อดิจิทัลเป็นพยาน");
        assertThat(first.pdfSha256()).isNotEqualTo(second.pdfSha256());
    }

    @Test
    void saysThatInkSignedAndTheHashOfTheScan() throws Exception {
        sign(head, stand.makerStep(id), Means.ink("หน้าลงนาม.png", SCAN));

        says(
                "ลงนามด้วยหมึก มีสำเนาในระบบ",
                "วิธี: ลายมือชื่อด้วยหมึกบนกระดาษ ผู้ลงนามแนบสำเนาที่สแกน ระบบลงลายมือชื่อดิจิทัลเป็นพยาน",
                "SHA-256 ของสำเนา: " + Sha256.of(SCAN));
    }

    @Test
    void fillsTheDateUnderASignatureAndLeavesItToThePenWhereInkSigned() throws Exception {
        sign(head, stand.makerStep(id), Means.ink("หน้าลงนาม.png", SCAN));
        sign(superior, stand.receiverStep(id), Means.general());

        assertThat(field("maker-1-date")).isEmpty();
        assertThat(field("receiver-1-date")).isEqualTo(Digits.THAI.write(FORMATS.date(row(1).at())));
    }

    private void says(String... lines) throws Exception {
        String shown = PdfText.squeezed(PdfText.shown(pdf()));
        assertThat(List.of(lines)).allSatisfy(line -> assertThat(shown).contains(PdfText.squeezed(line)));
    }

    private String at(int signature) {
        return Digits.THAI.write(FORMATS.dateTime(row(signature).at()));
    }

    private SignatureRow row(int signature) {
        return round().signatures().get(signature);
    }

    private RoundRow round() {
        return actors.as(made.username(Role.AUDITOR), () -> directory.rounds(id))
                .get(0);
    }

    private byte[] pdf() {
        int last = round().pdfs().size() - 1;
        return actors.as(made.username(Role.AUDITOR), () -> directory.pdf(id, 1, last))
                .content();
    }

    private String field(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            return document.getDocumentCatalog().getAcroForm().getField(name).getValueAsString();
        }
    }

    private void sign(Person signer, String task, Means means) {
        actors.as(
                signer.username(),
                () -> signing.sign(task, directory.sheet(task).seen(), means, TestOrganization.PASSWORD));
    }

    private void appoint(Person deputy) {
        LocalDate today = LocalDate.now(clock);
        actors.as(
                made.username(Role.ADMINISTRATOR),
                () -> deputies.appoint(
                        new Appointment(head.username(), deputy.username(), null, ORDER, today, today.plusDays(7))));
    }
}
