package org.khamrabrong.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.document.Words;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.intake.workbook.TemplateWriter;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.table.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;

/** The officer before the page of files. */
@ApplicationTest
class ImportViewTests {

    private static final List<Place> SPOILED =
            List.of(new Place("ตัวชี้วัด", "G2"), new Place("ตัวชี้วัด", "K4"), new Place("ผลในอดีต", "C3"));

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Actors actors;

    @Autowired
    DraftFiles doors;

    @Autowired
    ApplicationContext application;

    private Made made;
    private AgreementId id;
    private String task;
    private Browserless screen;

    @BeforeEach
    void openThePage() {
        made = organizations.make();
        id = organizations.open(made, RealAgreement.read());
        task = walk.waiting(made, id).orElseThrow().task();
        screen = Browserless.as(made.username(Role.OFFICER), application).open(ImportView.address(task));
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void isReachedFromTheDraft() {
        screen.open("task/draft/" + task);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(ImportView.address(task));
    }

    @Test
    void offersTheFormAndTheDraftToTakeAway() {
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(DraftFiles.template(task), DraftFiles.draft(task));
    }

    @Test
    void showsWhatWasUnderstoodAndTakesItOverOnlyWhenAsked() {
        bring("ร่าง.xlsx", file(weight("12")));
        assertThat(screen.text()).contains("เปลี่ยน 1", "เหมือนเดิม 17", "ยังไม่มีสิ่งใดถูกบันทึก");
        assertThat(content().indicator("1.1").orElseThrow().weight()).isEqualTo("10");
        _click(_get(Button.class, spec -> spec.withText("นำเข้าร่าง")));
        assertThat(content().indicator("1.1").orElseThrow().weight()).isEqualTo("12");
    }

    @Test
    void keepsWhatWasUnderstoodWhenOneGoesBackAndComesAgain() {
        bring("ร่าง.xlsx", file(weight("12")));
        screen.open("task/draft/" + task).open(ImportView.address(task));
        assertThat(screen.text()).contains("ร่าง.xlsx", "เปลี่ยน 1");
    }

    @Test
    void saysWhyAFileIsRefusedAndLosesNothing() {
        bring("ร่าง.xlsx", file(weight("12")));
        bring("ภาพ.xlsx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(screen.text()).contains("ไม่ใช่เอกสาร .xlsx หรือ .docx", "เปลี่ยน 1");
    }

    @Test
    void asksOnceMoreBeforeIndicatorsAreRemoved() {
        AgreementPackage draft = RealAgreement.read();
        bring("ร่าง.xlsx", file(draft.withIndicators(draft.indicators().subList(0, 3))));
        _click(_get(Button.class, spec -> spec.withText("นำเข้าร่าง")));
        assertThat(content().indicators()).hasSize(18);
        _click(_get(Button.class, spec -> spec.withText("แทนร่างทั้งฉบับ")));
        assertThat(content().indicators()).hasSize(3);
    }

    @Test
    void takesNothingAwayForAFormThatWasLeftEmpty() {
        bring("แบบ.xlsx", file(RealAgreement.read().withIndicators(List.of())));
        assertThat(screen.text()).contains("จะถูกนำออก 0");
        assertThat(_get(Button.class, spec -> spec.withText("นำเข้าร่าง")).isEnabled())
                .isFalse();
    }

    @Test
    void namesTheSheetAndTheCellOfEveryProblem() throws IOException {
        bring("ร่าง.xlsx", spoiled(file(RealAgreement.read())));

        String problems = _find(_get(RemarkList.class), SliceTable.class)
                .get(0)
                .getElement()
                .getTextRecursively();
        SPOILED.forEach(place -> assertThat(problems).contains(place.sheet(), place.cell()));
    }

    @Test
    void countsACellThatCannotBeReadOnceAndKeepsWhatTheDraftHas() throws IOException {
        bring("ร่าง.xlsx", spoiled(file(RealAgreement.read())));

        assertThat(screen.text())
                .contains("อ่านไม่ได้ 3 แห่ง", "เปลี่ยน 0", "“สิบ” ไม่ใช่ตัวเลข จึงไม่ได้อ่านช่องนี้ · คงค่าตามร่าง");
    }

    @Test
    void putsTheProblemsBeforeTheLongTable() throws IOException {
        bring("ร่าง.xlsx", spoiled(file(RealAgreement.read())));

        PreviewPanel panel = _get(PreviewPanel.class);
        assertThat(panel.indexOf(_get(RemarkList.class)))
                .isLessThan(panel.indexOf(_get(UnderstoodRows.class).getParent().orElseThrow()));
        _get(Button.class, spec -> spec.withText("ดูข้อสังเกตตามแผ่นและช่อง"));
    }

    @Test
    void saysThatWhatStandsBelowIsOfTheFileBeforeTheRefusedOne() {
        bring("ร่าง.xlsx", file(weight("12")));
        _get(FilePanel.class).turnAway("อื่น.pdf");
        assertThat(screen.text()).contains("ผลของไฟล์ก่อนหน้า: ร่าง.xlsx");
        _get(Button.class, spec -> spec.withText("นำเข้าร่างจากไฟล์ก่อนหน้า"));
        bring("ร่าง.xlsx", file(weight("12")));
        assertThat(screen.text()).doesNotContain("ไฟล์ก่อนหน้า");
    }

    @ParameterizedTest
    @CsvSource({
        "เล็ก.pdf,ไม่ใช่ชนิดที่อ่านได้",
        "มาโคร.xlsm,มีมาโคร",
        "มาโคร.DOCM,มีมาโคร",
        "เก่า.xls,Excel รุ่นเก่า",
        "ใหญ่.xlsx,ใหญ่เกิน 10"
    })
    void givesTheOneReasonForWhichTheFieldTakesNoFile(String name, String reason) {
        _get(FilePanel.class).turnAway(name);
        assertThat(screen.text()).contains(name, reason);
        assertThat(screen.text().contains("ใหญ่เกิน")).isEqualTo(reason.startsWith("ใหญ่เกิน"));
    }

    @Test
    void speaksThaiWhereTheFieldItselfSpeaks() {
        UploadI18N words = _get(Upload.class).getI18n();
        assertThat(words.getError().getIncorrectFileType()).isEqualTo("ไฟล์ชนิดนี้ใช้ไม่ได้");
        assertThat(words.getError().getFileIsTooBig()).isEqualTo("ไฟล์ใหญ่เกินไป");
    }

    @Test
    void saysInItsTitleOfWhichUnitAndYearTheDraftIs() {
        assertThat(screen.text())
                .contains("นำเข้าร่างคำรับรอง 2564 จากไฟล์ — " + made.division().name());
    }

    @Test
    void givesAFileTheNameOfItsUnitAndYear() {
        ResponseEntity<byte[]> draft = actors.as(made.username(Role.OFFICER), () -> doors.handOutDraft(task));
        ResponseEntity<byte[]> form = actors.as(made.username(Role.OFFICER), () -> doors.handOutTemplate(task));

        assertThat(draft.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("ร่างคำรับรอง 2564 " + made.division().name() + ".xlsx");
        assertThat(form.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("แบบกรอกคำรับรอง 2564 " + made.division().name() + ".xlsx");
    }

    /** With a word where numbers belong. */
    private static byte[] spoiled(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Place place : SPOILED) {
                CellAddress cell = new CellAddress(place.cell());
                book.getSheet(place.sheet())
                        .getRow(cell.getRow())
                        .getCell(cell.getColumn())
                        .setCellValue("สิบ");
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void speaksEnglishToo() {
        screen.speak(Locale.ENGLISH).open(ImportView.address(task));
        bring("draft.xlsx", file(weight("12")));
        assertThat(screen.text())
                .contains("1 changed", "1 field changes", "Nothing has been saved yet")
                .doesNotContain("!import");
    }

    private AgreementPackage weight(String weight) {
        Indicator first = RealAgreement.read().indicators().get(0);
        return RealAgreement.read().withIndicator(first.withWeight(new BigDecimal(weight)));
    }

    private byte[] file(AgreementPackage draft) {
        return TemplateWriter.write(content().withIndicators(draft.indicators()), Words.ALL);
    }

    private static void bring(String name, byte[] file) {
        _get(FilePanel.class).bring(name, file);
    }

    private AgreementPackage content() {
        return actors.as(made.username(Role.OFFICER), () -> directory.find(id).content());
    }
}
