package org.khamrabrong.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Text;

class LinesTests {

    @Test
    void endAtTheEndsOfWords() {
        assertThat(plain(Lines.of(Text.of("เจ้าหน้าที่ให้บริการประชาชน"), Digits.ARABIC, 10, 70)))
                .containsExactly("เจ้าหน้าที่ให้", "บริการประชาชน");
    }

    @Test
    void neverEndInsideAWordOfTheTrade() {
        for (int width = 60; width < 200; width++) {
            assertThat(plain(Lines.of(Text.of("จัดทำคำรับรองและตัวชี้วัดภายในวันที่กำหนด"), Digits.ARABIC, 10, width)))
                    .noneMatch(line -> line.endsWith("คำ") || line.endsWith("ตัวชี้") || line.endsWith("วัน"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ก",
                "W",
                "ที่ปรึกษาน้ำกตัญญูปู่ฐิติเก็บ",
                "้",
                "ก้",
                "น้ำ",
                "https://example.go.th/a/b/c?d=e",
                "รายงาน 12 "
            })
    void holdEveryLetterAndAreNeverWiderThanTheColumn(String text) {
        String many = text.repeat(400);
        List<Line> lines = Lines.of(Text.of(many), Digits.ARABIC, 9.5f, 80);
        assertThat(String.join("", plain(lines)).replace(" ", "")).isEqualTo(many.replace(" ", ""));
        assertThat(lines).allMatch(line -> line.width() <= 80.01f);
        assertThat(plain(lines)).allMatch(line -> line.length() <= 400);
    }

    @Test
    void stackNoMoreMarksThanALanguageHas() {
        List<Line> lines = Lines.of(Text.of("ก" + "้".repeat(50)), Digits.ARABIC, 10, 200);
        assertThat(lines.get(0).pieces()).allMatch(piece -> piece.text().length() <= 5);
    }

    @Test
    void keepTheWeightOfEachRun() {
        Line line = Lines.of(Text.of("น้ำ").and(Text.bold("หนัก 10")), Digits.THAI, 10, 200)
                .get(0);
        assertThat(line.pieces()).extracting(Line.Piece::text).containsExactly("น้ำ", "หนัก ๑๐");
        assertThat(line.pieces()).extracting(Line.Piece::bold).containsExactly(false, true);
    }

    @Test
    void leaveExactDigitsAlone() {
        assertThat(plain(Lines.of(Text.exact("a1").and(Text.of("2")), Digits.THAI, 10, 200)))
                .containsExactly("a1๒");
    }

    @Test
    void showALozengeForALetterTheTypefaceLacksAndNothingForWhatNobodySees() {
        assertThat(Legible.text("ก😀ש\u200b\u202e\u0007\tข\r\nค")).isEqualTo("ก◊◊ ข\nค");
    }

    private static List<String> plain(List<Line> lines) {
        return lines.stream()
                .map(line -> line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
