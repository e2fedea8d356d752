package org.khamrabrong.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.WrittenText;

class TextBoundsTest {

    private static final String MISSING = "โปรดระบุเหตุผล";

    private final TextArea field = new TextArea();

    @BeforeEach
    void askForIt() {
        field.setManualValidation(true);
        assertThat(TextBounds.checkNeeded(field, WrittenText.REASON, MISSING)).isFalse();
        assertThat(field.getErrorMessage()).isEqualTo(MISSING);
    }

    @Test
    void whatIsWrittenIsMissedNoMore() {
        field.setValue("ตัวเลขเปลี่ยน");

        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void whatIsTakenAwayAgainIsMissedWhenItIsNextAskedFor() {
        field.setValue("ตัวเลขเปลี่ยน");
        field.setValue("");

        assertThat(field.isInvalid()).isFalse();
        assertThat(TextBounds.checkNeeded(field, WrittenText.REASON, MISSING)).isFalse();
        assertThat(field.isInvalid()).isTrue();
    }
}
