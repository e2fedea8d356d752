package org.khamrabrong.scorecard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.SurveyMeasure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A survey of a million levels, as a package of somebody else may have it, can be reported on all the same. */
@ApplicationTest
class ManyLevelsTests {

    @Autowired
    private ApplicationContext application;

    private Browserless screen;
    private FiguresForm form;

    @BeforeEach
    void open() {
        screen = Browserless.anonymously(application).open("login");
        UI.getCurrent().removeAll();
        form = new FiguresForm(RealAgreement.read()
                .indicator("1.1")
                .orElseThrow()
                .withMeasure(new SurveyMeasure(new BigDecimal(1_000_000))));
        UI.getCurrent().add(form);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void asksOnlyForTheLevelsThatWereAnswered() {
        assertThat(_find(form, TextField.class)).isEmpty();
        addRow("๑๐๐", "๔");
        addRow("99", "x");

        assertThat(form.result().figures()).isEqualTo(Map.of("responses", Map.of("100", "4", "99", "x")));
    }

    @Test
    void countsTwoRowsOfOneLevelTogether() {
        addRow("7", "1");
        addRow("7", "2");
        addRow("8", "1");
        addRow("8", "x");

        assertThat(form.result().figures()).isEqualTo(Map.of("responses", Map.of("7", "3", "8", "1 + x")));
    }

    @Test
    void showsWhatWasReported() {
        Result reported = Result.of(Map.of("responses", Map.of("100", "4", "99", "6")));
        form.show(reported);

        assertThat(_find(form, TextField.class)).hasSize(4);
        assertThat(form.result()).isEqualTo(reported);
    }

    private void addRow(String level, String count) {
        _click(_get(Button.class, spec -> spec.withText("เพิ่มรายการ")));
        int last = _find(form, TextField.class).size();
        _setValue(_find(form, TextField.class).get(last - 2), level);
        _setValue(_find(form, TextField.class).get(last - 1), count);
    }
}
