package org.khamrabrong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Table;

class LongPaperTests {

    @Test
    void repeatsTheHeadOnEveryPageOfATableAndNumbersThePages() throws Exception {
        List<String> pages = PdfText.pages(Papers.pdf(table(IntStream.range(0, 300)
                .mapToObj(i -> row("แถวที่ " + i, "ข้อความของแถว " + i))
                .toList())));
        assertThat(pages).hasSizeGreaterThan(5);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(PdfText.squeezed(pages.get(page)))
                    .contains("หัวเรื่องก", "หัวเรื่องข", "หน้า" + (page + 1) + "จาก" + pages.size());
        }
    }

    @Test
    void splitsARowThatIsHigherThanAPageAndLosesNothingOfIt() throws Exception {
        String words = IntStream.range(0, 4000).mapToObj(i -> "คำ" + i).reduce("", (all, word) -> all + " " + word);
        List<String> pages = PdfText.pages(Papers.pdf(table(List.of(row("ยาว", words), row("ท้าย", "สุด")))));
        String all = PdfText.squeezed(String.join("", pages));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(IntStream.range(0, 4000).filter(i -> !all.contains("คำ" + i)))
                .isEmpty();
        assertThat(pages).allMatch(page -> page.contains("หัวเรื่อง"));
    }

    @Test
    void keepsAHeadingWithWhatFollowsIt() throws Exception {
        for (int lines = 30; lines < 50; lines++) {
            List<Block> blocks = new ArrayList<>();
            IntStream.range(0, lines).forEach(i -> blocks.add(Paragraph.of("บรรทัด")));
            blocks.add(Heading.of(2, "หัวข้อใหม่"));
            blocks.add(Paragraph.of("เนื้อหาของหัวข้อ"));
            List<String> pages = PdfText.pages(
                    Papers.pdf(new Paper("เอกสาร", "th", Digits.ARABIC, List.of(Section.portrait(blocks)))));
            assertThat(pages).noneMatch(page -> page.contains("หัวข้อใหม่") && !page.contains("เนื้อหาของหัวข้อ"));
        }
    }

    @Test
    void isStillAPdfForTheArchiveWhateverWasTyped() throws Exception {
        List<String> hostile = List.of(
                "ก".repeat(20_000),
                "ก" + "้".repeat(20_000),
                "\u200f\u202e\u2066".repeat(7_000) + "abc",
                "\u0001\u0008\u001b\ufffe\uffff\u0000",
                "שלום مرحبا 😀👩‍👩‍👧 \ud800",
                "W".repeat(20_000),
                "ำ".repeat(5_000),
                "\n".repeat(500),
                "🇹🇭".repeat(3_000));
        byte[] pdf =
                Papers.pdf(table(hostile.stream().map(text -> row(text, text)).toList()));
        assertThat(PdfA.violations(pdf)).isEmpty();
        assertThat(PdfText.squeezed(PdfText.of(pdf))).contains("◊");
    }

    @Test
    void holdsTwoHundredIndicators() throws Exception {
        byte[] pdf = Papers.sealable(Papers.large(200), Digits.THAI);
        assertThat(PdfText.pages(pdf)).hasSizeGreaterThan(200);
    }

    private static Paper table(List<Row> rows) {
        Table table = new Table(
                "ตาราง",
                List.of(1, 3),
                List.of(new Row(List.of(Cell.head("หัวเรื่อง ก"), Cell.head("หัวเรื่อง ข")))),
                rows);
        return new Paper("เอกสารยาว", "th", Digits.ARABIC, List.of(Section.portrait(List.of(table))));
    }

    private static Row row(String first, String second) {
        return new Row(List.of(Cell.of(first), Cell.of(second)));
    }
}
