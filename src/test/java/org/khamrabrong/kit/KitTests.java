package org.khamrabrong.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scorecard.FindingsPanel;
import org.khamrabrong.scorecard.IndicatorTable;
import org.khamrabrong.scorecard.ScorePicture;
import org.khamrabrong.scorecard.ScoringWords;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.format.PackageReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class KitTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 28);

    @Autowired
    private ApplicationContext application;

    private Browserless screen;

    @BeforeEach
    void open() {
        screen = Browserless.anonymously(application).open("login");
        UI.getCurrent().removeAll();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void writesDatesInTheBuddhistEraForThaiReaders() {
        Formats formats = Words.formats(Locale.forLanguageTag("th"));
        assertThat(formats.date(LocalDate.of(2021, 3, 31))).isEqualTo("31\u00a0มี.ค.\u00a02564");
        assertThat(formats.dateTime(Instant.parse("2021-03-31T07:02:00Z")))
                .isEqualTo("31\u00a0มี.ค.\u00a02564\u00a014:02\u00a0น.");
        assertThat(formats.year(new FiscalYear(2021))).isEqualTo("2564");
    }

    @Test
    void writesDatesInTheCommonEraForEnglishReaders() {
        Formats formats = Words.formats(Locale.ENGLISH);
        assertThat(formats.date(LocalDate.of(2021, 3, 31))).isEqualTo("31\u00a0Mar\u00a02021");
        assertThat(formats.year(new FiscalYear(2021))).isEqualTo("2021");
    }

    @Test
    void saysHowFarADayIsOff() {
        Formats thai = Words.formats(Locale.forLanguageTag("th"));
        assertThat(thai.due(TODAY, TODAY)).isEqualTo("วันนี้");
        assertThat(thai.due(TODAY.plusDays(1), TODAY)).isEqualTo("พรุ่งนี้");
        assertThat(thai.due(TODAY.plusDays(3), TODAY)).isEqualTo("อีก 3 วัน");
        assertThat(thai.due(TODAY.plusDays(6), TODAY, 2)).isEqualTo("อีก 6 วัน (วันทำการ 2 วัน)");
        assertThat(thai.due(TODAY.plusDays(2), TODAY, 2)).isEqualTo("อีก 2 วัน");
        assertThat(thai.due(TODAY.plusDays(1), TODAY, 0)).isEqualTo("พรุ่งนี้");
        assertThat(Words.formats(Locale.ENGLISH).due(TODAY.plusDays(3), TODAY, 1))
                .isEqualTo("In 3 days (1 working day)");
        assertThat(thai.due(TODAY.minusDays(2), TODAY)).isEqualTo("เลยกำหนด 2 วัน");
        assertThat(Words.formats(Locale.ENGLISH).due(TODAY.minusDays(1), TODAY)).isEqualTo("1 day late");
    }

    @Test
    void writesScoresWithFourPlacesAndNumbersAsTheyAre() {
        Formats formats = Words.formats();
        assertThat(formats.score(new BigDecimal("4.508"))).isEqualTo("4.5080");
        assertThat(formats.percent(new BigDecimal("87.625"))).isEqualTo("87.63");
        assertThat(formats.number(new BigDecimal("10.00"))).isEqualTo("10");
        assertThat(formats.number(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
        assertThat(formats.number(null)).isEqualTo("–");
    }

    @Test
    void saysByHowMuchTheWeightsMiss() {
        WeightBar bar = shown(new WeightBar(new BigDecimal("101"), new BigDecimal("100")));
        assertThat(screen.text()).contains("101 / 100").contains("เกินไป 1");
        assertThat(bar.getElement().getAttribute("data-state")).isEqualTo("over");

        bar.show(new BigDecimal("99.5"), new BigDecimal("100"));
        assertThat(screen.text()).contains("ขาดอีก 0.5");

        bar.show(new BigDecimal("100.0"), new BigDecimal("100"));
        assertThat(bar.getElement().getAttribute("data-state")).isEqualTo("exact");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongWithIt() {
        ThaiDecimalField field =
                shown(new ThaiDecimalField("น้ำหนัก").needed().between(BigDecimal.ZERO, new BigDecimal("100")));

        _setValue(field, "สิบ");
        assertThat(field.getValue()).isEqualTo("สิบ");
        assertThat(field.getErrorMessage()).startsWith("อ่านเป็นตัวเลขไม่ได้");
        assertThat(field.decimal()).isEmpty();

        _setValue(field, "๑๒๐");
        assertThat(field.getErrorMessage()).isEqualTo("ต้องอยู่ระหว่าง 0 ถึง 100");

        _setValue(field, "๑๒.๕");
        assertThat(field.isInvalid()).isFalse();
        assertThat(field.decimal()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("12.5"));
    }

    @Test
    void takesNoPartOfACountForTheWhole() {
        ThaiDecimalField field = shown(new ThaiDecimalField("ปี").whole());

        _setValue(field, "2567.5");
        assertThat(field.getErrorMessage()).isEqualTo("ต้องเป็นจำนวนเต็ม");
        assertThat(field.decimal()).isEmpty();

        _setValue(field, "๒๕๖๗.๐");
        assertThat(field.decimal()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("2567"));
    }

    @Test
    void showsOfTwoSidesEachItsOwnAndMarksTheDifference() {
        Comparison comparison =
                shown(new Comparison("เรื่อง", "หน่วยงาน", "ผู้เจรจา")).line("เป้าหมาย", "ร้อยละ 80", "ร้อยละ 75");

        List<NativeTableCell> cells = _find(comparison, NativeTableCell.class);
        assertThat(cells)
                .extracting(cell -> cell.getElement().getTextRecursively())
                .containsExactly("ร้อยละ 80", "ร้อยละ 75");
        assertThat(cells)
                .extracting(cell ->
                        cell.getElement().getOuterHTML().replaceAll("(?s).*<mark[^>]*>\\s*([^<]*?)\\s*</mark>.*", "$1"))
                .containsExactly("80", "75");
    }

    @Test
    void closesAMereQuestionOverWhatIsTrueNow() {
        Confirm question = Confirm.ask("ยืนยัน", "รับงานต่อหรือไม่", "รับงานต่อ", () -> {
            throw new Refusal("workflow.refusal.taskGone");
        });

        assertThatThrownBy(() -> Hands.press("worklist.takeOver")).hasStackTraceContaining("workflow.refusal.taskGone");

        assertThat(question.isOpened()).isFalse();
    }

    @Test
    void asksForTheReason() {
        ReasonField field = shown(new ReasonField());

        assertThat(field.check()).isFalse();
        assertThat(field.getErrorMessage()).isEqualTo("โปรดระบุเหตุผล");

        _setValue(field, "  ครบถ้วน ");
        assertThat(field.check()).isTrue();
        assertThat(field.reason()).isEqualTo("ครบถ้วน");
    }

    @Test
    void showsTheContradictionsOfTheRealAgreementAtAGlance() throws Exception {
        AgreementPackage agreement = agreement2564();
        List<String> opened = new ArrayList<>();
        FindingsPanel panel = shown(
                new FindingsPanel(Scoring.score(agreement).findings(), finding -> opened.add(finding.indicator())));

        assertThat(panel.getElement().getAttribute("data-worst")).isEqualTo("error");
        assertThat(screen.text()).contains("พบข้อผิดพลาด 10 ข้อ").contains("101");

        _click(_find(panel, NativeButton.class).get(0));
        assertThat(opened).containsExactly("2.1");
    }

    @Test
    void readsTheIndicatorsLikeThePaper() throws Exception {
        AgreementPackage agreement = agreement2564();
        List<String> opened = new ArrayList<>();
        IndicatorTable table = shown(new IndicatorTable()
                .findings(Scoring.score(agreement).findings())
                .column("คะแนน", indicator -> "4.5080")
                .onOpen(indicator -> opened.add(indicator.number()))
                .show(agreement));

        assertThat(screen.text())
                .contains("มิติภายนอก", "มิติภายใน", "ร้อยละความพึงพอใจของผู้รับบริการ", "87.62", "4.5080")
                .contains("51 (ควรเป็น 50)", "101 (ควรเป็น 100)");
        assertThat(_find(table, NativeButton.class)).hasSize(18);
        _click(_find(table, NativeButton.class).get(0));
        assertThat(opened).containsExactly("1.1");
    }

    @Test
    void drawsTheScaleWithTargetPastAndPresent() throws Exception {
        shown(new ScorePicture(agreement2564().indicators().get(0), new BigDecimal("87.62"), new BigDecimal("4.5080")));

        assertThat(screen.text())
                .contains("ผลการดำเนินงาน 87.62 ได้คะแนน 4.5080", "ค่าเป้าหมาย 75", "ผลปี 2562: 87.62");
    }

    @Test
    void marksTheLineWithNumbersAloneAndReadsItOutAsOnePicture() throws Exception {
        Indicator indicator = agreement2564().indicators().get(0).withName("<b>ชื่อ</b>");
        ScorePicture picture = shown(new ScorePicture(indicator, new BigDecimal("87.62"), new BigDecimal("4.5080")));

        Element frame = picture.getElement().getChild(0);
        assertThat(frame.getAttribute("role")).isEqualTo("img");
        assertThat(frame.getAttribute("aria-label")).isEqualTo("เกณฑ์การให้คะแนนของตัวชี้วัด <b>ชื่อ</b>");
        String drawn = frame.getChild(0).getProperty("innerHTML");
        assertThat(drawn)
                .contains("data-mark=\"target\"", "data-mark=\"past\"", "data-mark=\"present\"", ">87.62</title>")
                .doesNotContain("ชื่อ");
    }

    @Test
    void drawsNothingWhereAllPointsHaveTheSameValue() throws Exception {
        Indicator indicator = agreement2564().indicators().get(0).withScale(Scale.levels("60", "60", "60"));
        shown(new ScorePicture(indicator, new BigDecimal("87.62"), new BigDecimal("4.5080")));

        assertThat(screen.text()).contains("ยังไม่มีเกณฑ์การให้คะแนนที่ใช้ได้");
    }

    @Test
    void leavesOutTheValuesThatWouldRunIntoOthers() throws Exception {
        Indicator crowded =
                agreement2564().indicators().get(0).withScale(Scale.levels("0", "9000", "9001", "9002", "9999"));
        ScorePicture picture = shown(new ScorePicture(crowded, null, null));

        assertThat(picture.getElement().getChild(0).getChild(0).getProperty("innerHTML"))
                .contains(">0</text>", ">9,999</text>")
                .doesNotContain(">9,001</text>", ">9,002</text>");
    }

    @Test
    void saysTheYearOfAPastResultInTheErasOfItsReaders() {
        Finding easier = Finding.of(Code.TARGET_BELOW_PAST, "1.1", "1.1", "75", "90.90", "2563");

        screen.speak(Locale.forLanguageTag("th"));
        assertThat(ScoringWords.ON_SCREEN.say(easier)).endsWith("ผลในอดีต 90.90 ของปี 2563");
        screen.speak(Locale.ENGLISH);
        assertThat(ScoringWords.ON_SCREEN.say(easier)).endsWith("the past result 90.90 of 2020");
    }

    @Test
    void leavesTheDialogWithItsPage() {
        SideSheet sheet = new SideSheet("ตัวชี้วัด 1.1");
        sheet.open();
        Confirm question = Confirm.ask("ส่งรายงาน", "", "ส่ง", () -> {});
        MockVaadin.clientRoundtrip();
        assertThat(List.of(sheet.isOpened(), question.isOpened())).containsOnly(true);

        screen.open("public");

        assertThat(List.of(sheet.isOpened(), question.isOpened())).containsOnly(false);
    }

    private static <T extends Component> T shown(T component) {
        UI.getCurrent().add(component);
        return component;
    }

    private static AgreementPackage agreement2564() throws Exception {
        try (var file = KitTests.class.getResourceAsStream("/library/agreement-2564.json")) {
            return PackageReader.readPackage(file.readAllBytes());
        }
    }
}
