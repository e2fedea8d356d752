package org.khamrabrong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.ChangedMeanwhile;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.document.Words;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.intake.workbook.TemplateWriter;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.table.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Files into the draft: looked at first, taken over by the one whose step it is, with a history of what changed. */
@ApplicationTest
class DraftImportTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    DraftImport files;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Audit audit;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId id;

    @BeforeEach
    void openTheRealDraft() {
        made = organizations.make();
        id = organizations.open(made, RealAgreement.read());
    }

    @Test
    void exportsADraftThatComesBackWithoutADifference() {
        Preview preview = preview(asOfficer(files::export), TakeOverMode.REPLACE);
        assertThat(preview.differences()).isEmpty();
        assertThat(preview.result()).isEqualTo(content());
        assertThat(preview.remarks()).isEmpty();
        takeOver(preview);
        assertThat(content()).isEqualTo(preview.present().content());
    }

    @Test
    void savesNothingBeforeTheOfficerAgrees() {
        AgreementPackage before = content();
        Preview preview = preview(file(changed()), TakeOverMode.REPLACE);
        assertThat(preview.differences()).isNotEmpty();
        assertThat(content()).isEqualTo(before);
        assertThat(history("agreement.draft-imported")).isEmpty();
    }

    @Test
    void replacesTheDraftAndKeepsWhatChangedFieldByField() {
        Preview preview = preview(file(changed()), TakeOverMode.REPLACE);
        assertThat(preview.differences())
                .extracting(difference -> difference.number() + difference.kind())
                .containsExactlyInAnyOrder(
                        "1.1" + IndicatorDifference.Kind.CHANGED,
                        "9.9" + IndicatorDifference.Kind.ADDED,
                        "6.7" + IndicatorDifference.Kind.REMOVED);
        takeOver(preview);
        assertThat(content()).isEqualTo(preview.result());
        assertThat(history("agreement.draft-imported")).extracting("fact.file").containsExactly("ร่าง.xlsx");
        assertThat(history("agreement.indicator-changed"))
                .extracting("fact.indicator", "fact.field")
                .containsExactly(tuple("1.1", "weight"));
        assertThat(history("agreement.indicator-added"))
                .extracting("fact.indicator")
                .containsExactly("9.9");
        assertThat(history("agreement.indicator-removed"))
                .extracting("fact.indicator")
                .containsExactly("6.7");
    }

    @Test
    void addsAndUpdatesWithoutTouchingTheOthers() {
        Preview preview =
                preview(file(changed().withIndicators(changed().indicators().subList(0, 1))), TakeOverMode.MERGE);
        takeOver(preview);
        assertThat(content().indicators())
                .hasSize(RealAgreement.read().indicators().size());
        assertThat(content().indicator("1.1").orElseThrow().weight()).isEqualTo("12");
        assertThat(content().indicator("6.7")).isPresent();
    }

    @Test
    void tellsTheSecondOfTwoWritersAndKeepsTheFirst() {
        Preview stale = preview(file(changed()), TakeOverMode.REPLACE);
        takeOver(preview(file(changed()), TakeOverMode.MERGE));
        AgreementPackage before = content();
        assertThatThrownBy(() -> takeOver(stale)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void refusesAnotherUnitsOfficerAndWhoeverHasAnotherRole() {
        for (String intruder :
                List.of(made.otherOfficer().username(), made.username(Role.HEAD), made.username(Role.AUDITOR))) {
            assertThatThrownBy(() -> actors.as(intruder, () -> files.understand(task(), "a.xlsx", new byte[1])))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("workflow.refusal.notYourTask");
            assertThatThrownBy(() -> actors.as(intruder, () -> files.export(task())))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("workflow.refusal.notYourTask");
        }
    }

    @Test
    void takesNothingOverThatBelongsToTheOfficeThatOpensTheYear() {
        AgreementPackage other = new AgreementPackage(
                "อื่น",
                "DIVISION",
                2570,
                BigDecimal.TEN,
                List.of(),
                null,
                List.of(),
                null,
                content().plan(),
                content().indicators(),
                null,
                null);
        Preview preview = preview(file(other), TakeOverMode.REPLACE);
        assertThat(preview.remarks()).extracting(remark -> remark.key()).contains("intake.remark.frameDiffers");
        assertThat(preview.result().dimensions()).isEqualTo(content().dimensions());
        assertThat(preview.result().fiscalYear()).isEqualTo(content().fiscalYear());
    }

    @Test
    void saysThatAFileHasOtherHolidaysAndKeepsThoseOfTheBody() {
        AgreementPackage other =
                content().but().holidays(Set.of(LocalDate.of(2021, 4, 13))).build();
        Preview preview = preview(file(other), TakeOverMode.REPLACE);
        assertThat(preview.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.key()).isEqualTo("intake.remark.frameDiffers");
            assertThat(remark.place().sheet()).isEqualTo("วันหยุด");
        });
        takeOver(preview);
        assertThat(content().holidays()).isEmpty();
    }

    @Test
    void handsOutAFormWithNothingButWhatTheAgreementGives() {
        Preview preview = preview(asOfficer(files::template), TakeOverMode.MERGE);
        assertThat(preview.file().found().entries()).isEmpty();
        assertThat(preview.differences()).isEmpty();
        assertThat(preview.file().found().content().dimensions())
                .isEqualTo(content().dimensions());
    }

    @Test
    void keepsTheDraftsValueWhereACellCannotBeRead() throws IOException {
        byte[] file = written(file(changed()), "ตัวชี้วัด", Map.of("G3", "สิบ", "G2", "สิบสอง"));
        for (TakeOverMode way : TakeOverMode.values()) {
            Preview preview = preview(file, way);
            assertThat(preview.differences())
                    .extracting(IndicatorDifference::kind)
                    .doesNotContain(IndicatorDifference.Kind.CHANGED);
            for (Indicator before : content().indicators().subList(0, 2)) {
                assertThat(preview.result().indicator(before.number())).contains(before);
            }
            assertThat(preview.kept())
                    .containsExactlyInAnyOrder(new Place("ตัวชี้วัด", "G2"), new Place("ตัวชี้วัด", "G3"));
        }
    }

    @Test
    void leavesTheWeightOfANewIndicatorEmptyWhereItCannotBeRead() throws IOException {
        int row = changed().indicators().size() + 1;
        Preview preview = preview(written(file(changed()), "ตัวชี้วัด", Map.of("G" + row, "สิบ")), TakeOverMode.MERGE);
        assertThat(preview.result().indicator("9.9").orElseThrow().weight()).isZero();
        assertThat(preview.kept()).isEmpty();
        assertThat(preview.findings().findings())
                .anySatisfy(finding -> assertThat(finding.indicator()).isEqualTo("9.9"));
    }

    private static byte[] written(byte[] file, String sheet, Map<String, String> texts) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            texts.forEach((place, text) -> {
                CellAddress cell = new CellAddress(place);
                book.getSheet(sheet)
                        .getRow(cell.getRow())
                        .getCell(cell.getColumn())
                        .setCellValue(text);
            });
            book.write(out);
            return out.toByteArray();
        }
    }

    /** Another weight, one indicator more and one less. */
    private AgreementPackage changed() {
        List<Indicator> indicators = new ArrayList<>(RealAgreement.read().indicators());
        Indicator first = indicators.get(0);
        indicators.set(0, first.withWeight(new BigDecimal(12)));
        indicators.removeIf(indicator -> indicator.number().equals("6.7"));
        indicators.add(first.withNumber("9.9"));
        return content().withIndicators(indicators);
    }

    private static byte[] file(AgreementPackage draft) {
        return TemplateWriter.write(draft, Words.ALL);
    }

    private Preview preview(byte[] file, TakeOverMode way) {
        return asOfficer(task -> files.preview(task, files.understand(task, "ร่าง.xlsx", file), way));
    }

    private void takeOver(Preview preview) {
        asOfficer(task -> files.takeOver(task, preview.present().revision(), preview.file(), preview.way()));
    }

    private <T> T asOfficer(Function<String, T> work) {
        return actors.as(made.username(Role.OFFICER), () -> work.apply(task()));
    }

    private String task() {
        return walk.waiting(made, id).orElseThrow().task();
    }

    private AgreementPackage content() {
        return actors.as(made.username(Role.OFFICER), () -> directory.find(id).content());
    }

    private List<AuditRow> history(String what) {
        return actors.as(made.username(Role.OFFICER), () -> audit.history(id, Pageable.ofSize(200))).stream()
                .filter(row -> row.what().equals(what))
                .toList();
    }
}
