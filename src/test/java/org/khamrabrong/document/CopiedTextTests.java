package org.khamrabrong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.reporting.paper.CyclePapers;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.Point;

/** What one copies out of a PDF is what its source says: every word and every number, in order, and nothing else. */
class CopiedTextTests {

    @ParameterizedTest
    @MethodSource("papers")
    void isTheSourcePieceByPiece(Paper paper) throws Exception {
        Pieces pieces = Pieces.of(paper);
        String rest = body(Papers.pdf(paper));
        List<String> between = new ArrayList<>();
        for (String piece : pieces.all()) {
            int at = rest.indexOf(piece);
            assertThat(at)
                    .as("%s in %s", piece, rest.substring(0, Math.min(600, rest.length())))
                    .isNotNegative();
            between.add(rest.substring(0, at));
            rest = rest.substring(at + piece.length());
        }
        between.add(rest);
        between.removeIf(String::isEmpty);
        assertThat(pieces.heads()).containsAll(between);
    }

    /** From the numbers of the package, not from what the form made of them. */
    @ParameterizedTest
    @EnumSource(Digits.class)
    void hasTheWeightTheTargetTheCriteriaAndTheResultsOfEveryIndicator(Digits digits) throws Exception {
        String said = body(Papers.sealable(RealAgreement.read(), digits));
        for (Indicator indicator : RealAgreement.read().indicators()) {
            String row = indicator.number()
                    + indicator.name()
                    + indicator.unit()
                    + number(indicator.weight())
                    + number(indicator.target())
                    + values(indicator.effectiveScale().ascending())
                    + past(indicator);
            assertThat(said).contains(written(row, digits));
            String sheet = sheet(said, written("ตัวชี้วัด" + indicator.number() + indicator.name() + "มิติ", digits));
            assertThat(sheet)
                    .contains(written("น้ำหนัก" + number(indicator.weight()), digits))
                    .contains(written("ค่าเป้าหมาย" + number(indicator.target()), digits));
            assertThat(sheet).contains(written(years(indicator) + past(indicator), digits));
        }
    }

    @ParameterizedTest
    @EnumSource(Digits.class)
    void usesOneKindOfDigitsThroughout(Digits digits) throws Exception {
        String others = digits == Digits.THAI ? "[0-9]" : "[๐-๙]";
        for (Paper paper :
                List.of(CyclePapers.evaluation(digits), CyclePapers.minutes(digits), CyclePapers.memo(digits))) {
            assertThat(PdfText.of(Papers.pdf(paper))).doesNotContainPattern(others);
        }
    }

    private static Stream<Arguments> papers() {
        return Stream.of(Digits.values())
                .flatMap(digits -> Stream.of(
                        AgreementForm.of(Papers.frozen(RealAgreement.read()), "th", digits),
                        CyclePapers.evaluation(digits),
                        CyclePapers.selfAssessment(digits),
                        CyclePapers.minutes(digits),
                        CyclePapers.memo(digits)))
                .map(Arguments::of);
    }

    /** Without what stands at the foot of every page, so that what runs over two pages is in one piece. */
    private static String body(byte[] pdf) throws Exception {
        return PdfText.squeezed(PdfText.pages(pdf).stream()
                .flatMap(String::lines)
                .filter(line -> !line.matches(".*หน้า [๐-๙0-9]+ จาก [๐-๙0-9]+"))
                .collect(Collectors.joining("\n")));
    }

    private static String sheet(String said, String heading) {
        int begin = said.indexOf(heading);
        assertThat(begin).as(heading).isNotNegative();
        int end = said.indexOf("ผู้จัดเก็บข้อมูล", begin);
        return said.substring(begin, end < 0 ? said.length() : end);
    }

    private static String values(List<Point> points) {
        return points.stream().map(point -> number(point.value())).collect(Collectors.joining());
    }

    private static String past(Indicator indicator) {
        return indicator.past().stream()
                .map(PastResult::value)
                .map(CopiedTextTests::number)
                .collect(Collectors.joining());
    }

    private static String years(Indicator indicator) {
        return indicator.past().stream()
                .map(result -> "ปีงบประมาณ" + result.year())
                .collect(Collectors.joining());
    }

    private static String written(String text, Digits digits) {
        return PdfText.squeezed(digits.write(text));
    }

    private static String number(BigDecimal number) {
        int places = Math.max(0, number.stripTrailingZeros().scale());
        return String.format(Locale.ROOT, "%,." + places + "f", number);
    }
}
