package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.scorecard.form.FormFields.click;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.scorecard.form.BlankWords;
import org.khamrabrong.scorecard.form.IndicatorParts;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Sheet;
import org.khamrabrong.scoring.ValueMeasure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever stands half typed in the indicator's form at a pause, the form goes on and can be opened again. */
@ApplicationTest
class HalfTypedTests {

    private static final BlankWords NO_BLANKS =
            new BlankWords("……", Tone.WARNING, "agreement.blanks.count", "agreement.blanks.field");
    private static final AgreementPackage REAL = RealAgreement.read();
    private static final List<String> TEXTS = List.of(
            "",
            "256x",
            "2562",
            "2562.5",
            "-1",
            "0",
            "99999999999",
            "999999999999999999999999999999.999999999999999",
            "ก".repeat(201),
            "……");

    @Autowired
    ApplicationContext application;

    private Browserless screen;

    @BeforeEach
    void sitDown() {
        screen = Browserless.anonymously(application);
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    /** Every field of every table and part alone, on otherwise empty rows and on filled ones. */
    @ParameterizedTest
    @ValueSource(strings = {"value", "ratio", "survey", "milestone", "cases", "achieved", "rubric", "unheard-of"})
    void anyTextInAnyFieldLeavesTheFormOpenAndWhatItWritesReadable(String measure) {
        IndicatorParts typing = form();
        for (boolean filled : new boolean[] {false, true}) {
            Map<String, String> base = new LinkedHashMap<>(form().typed());
            base.put("measure.type", measure);
            if (filled) {
                base.putAll(FULL_ROWS);
            }
            for (String field : base.keySet()) {
                for (String text : TEXTS) {
                    Map<String, String> typed = new LinkedHashMap<>(base);
                    typed.put(field, text);
                    Optional<AgreementPackage> written = written(typing, typed);
                    assertThat(written.map(PackageFormat::write).map(PackageFormat::read))
                            .as("“%s” in %s", text, field)
                            .isEqualTo(written);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "past.0.year=2562",
                "past.0.value=80",
                "past.0.year=256x past.0.value=80",
                "past.0.year=2562.5 past.0.value=80",
                "past.0.year=99999999999 past.0.value=80",
                "sheet.1=x",
                "scale.1=x scale.2=",
                "measure.type=milestone plan.0.step=1",
                "measure.type=milestone plan.0.step=x plan.0.item=1",
                "measure.type=milestone plan.0.deduction=0.5",
                "plan.0.month10=true",
                "measure.type=cases cases.0.id=1",
                "measure.type=cases cases.0.weight=30",
                "measure.type=cases cases.0.perLateDay=5",
                "measure.type=survey measure.fullScore=0",
                "measure.type=survey measure.fullScore=-1",
                "measure.type=survey measure.fullScore=1000000"
            })
    void aHalfTypedRowIsThereAgainWhenTheFormIsOpenedAgain(String row) {
        IndicatorParts first = form();
        Map<String, String> typed = new LinkedHashMap<>(first.typed());
        for (String cell : row.split(" ")) {
            String[] parts = cell.split("=", 2);
            typed.put(parts[0], parts[1]);
        }
        first.restore(typed);
        first.look();
        IndicatorParts reopened = form();
        reopened.restore(first.typed());
        reopened.look();

        assertThat(reopened.typed()).isEqualTo(typed);
    }

    @Test
    void saysBesideTheFieldsOfAPastResultWhatIsMissingAndOpensAgainWithIt() {
        try (DraftScreen draft = DraftScreen.with(REAL, application)) {
            draft.edit("1.1");
            click("เพิ่มปี");
            List<ThaiDecimalField> rows = past("ปี พ.ศ.");
            _setValue(rows.get(rows.size() - 1), "2560");
            List<ThaiDecimalField> values = past("ผล");
            assertThat(values.get(values.size() - 1).getErrorMessage()).isEqualTo("โปรดกรอก");
            assertThat(values.get(values.size() - 1).isInvalid()).isTrue();

            draft.reopen();
            click("ทำต่อ");
            assertThat(past("ปี พ.ศ.")).extracting(TextField::getValue).contains("2560");
            List<ThaiDecimalField> again = past("ผล");
            _setValue(again.get(again.size() - 1), "๘๑");
            assertThat(again.get(again.size() - 1).isInvalid()).isFalse();
            click("บันทึก");
            assertThat(draft.indicator("1.1").past()).anySatisfy(past -> {
                assertThat(past.year()).isEqualTo(2560);
                assertThat(past.value()).isEqualByComparingTo("81");
            });
        }
    }

    private static final Map<String, String> FULL_ROWS = Map.ofEntries(
            Map.entry("past.0.year", "2563"),
            Map.entry("past.0.value", "81"),
            Map.entry("plan.0.step", "1"),
            Map.entry("plan.0.item", "1"),
            Map.entry("plan.0.text", "เริ่ม"),
            Map.entry("plan.0.deduction", "0.25"),
            Map.entry("plan.0.month10", "true"),
            Map.entry("cases.0.id", "1"),
            Map.entry("cases.0.weight", "100"),
            Map.entry("cases.0.perLateDay", "5"),
            Map.entry("cases.0.perDefect", "5"));

    /** What is shown as one types is reckoned from it; empty where the form does not take it. */
    private static Optional<AgreementPackage> written(IndicatorParts form, Map<String, String> typed) {
        form.restore(typed);
        form.look();
        return form.check() ? Optional.of(REAL.withIndicators(List.of(form.write()))) : Optional.empty();
    }

    private static IndicatorParts form() {
        Indicator start = new Indicator(
                "1.1",
                "งาน",
                "external",
                BigDecimal.TEN,
                null,
                new ValueMeasure(),
                Scale.levels("60", "65", "70", "75", "80"),
                new BigDecimal("75"),
                null,
                new Sheet(
                        BigDecimal.TEN,
                        Scale.levels("60", "65", "70", "75", "80").points()),
                Details.none());
        return new IndicatorParts(start, REAL, Set.of(), NO_BLANKS, finding -> true);
    }

    private static List<ThaiDecimalField> past(String column) {
        return _find(ThaiDecimalField.class).stream()
                .filter(field -> field.getAriaLabel()
                        .filter(label -> label.startsWith(column + " "))
                        .isPresent())
                .toList();
    }
}
