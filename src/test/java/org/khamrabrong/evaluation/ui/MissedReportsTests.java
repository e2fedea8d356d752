package org.khamrabrong.evaluation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.scoring.Result;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class MissedReportsTests {

    @Autowired
    private ApplicationContext application;

    @Test
    void countsNothingThatIsNoCount() {
        try (Browserless screen = Browserless.anonymously(application).open("login")) {
            MissedReports missed = new MissedReports();
            UI.getCurrent().add(missed);
            ThaiDecimalField count = _get(missed, ThaiDecimalField.class);

            _setValue(count, "๒");
            assertThat(in(missed)).isEqualTo(2);

            _setValue(count, "1.5");
            assertThat(in(missed)).isNegative();
            assertThat(screen.text()).contains("ต้องเป็นจำนวนเต็ม");
        }
    }

    private static int in(MissedReports missed) {
        return missed.in(Result.of(Map.of())).missedReports();
    }
}
