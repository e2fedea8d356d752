package org.khamrabrong.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.language.Formats;

/** Days as somebody types or copies them. */
class ThaiDateFieldTests {

    private static final LocalDate DAY = LocalDate.of(2020, 11, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/11/2563",
                "๓๐-๑๑-๒๕๖๓",
                "30.11.2020",
                "30 พ.ย. 2563",
                "๓๐ พ.ย. ๒๕๖๓",
                "30 พฤศจิกายน 2563",
                "30 Nov 2020",
                "30 november 2020"
            })
    void readsADayHoweverItIsWritten(String text) {
        assertThat(ThaiDateField.read(text)).contains(DAY);
    }

    @Test
    void readsEveryDayAsItIsShown() {
        for (Locale language : new Locale[] {Locale.forLanguageTag("th"), Locale.ENGLISH}) {
            Formats formats = Formats.of(language, (key, arguments) -> "d MMM y");
            for (int month = 1; month <= 12; month++) {
                LocalDate day = LocalDate.of(2021, month, 1);
                assertThat(ThaiDateField.read(formats.date(day))).contains(day);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "31 พ.ย. 2563", "30 ฟ.ย. 2563", "พ.ย. 2563"})
    void readsNoDayWhereThereIsNone(String text) {
        assertThat(ThaiDateField.read(text)).isEmpty();
    }
}
