package org.khamrabrong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Table;

/** What has to stand on one page, however long the table is that pushes it down. */
class PageBreaksTests {

    private static final String GROUP = "Headofthegroup";
    private static final String FIRST = "Firstofthegroup";
    private static final String TOTAL = "Thetotal";
    private static final String SIGNER = "Thesigner";

    static IntStream lengths() {
        return IntStream.rangeClosed(10, 40);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aGroupsHeadStandsWithItsFirstRow(int rows) throws IOException {
        List<Row> body = rows(rows);
        body.add(new Row(List.of(Cell.of(GROUP).spanning(2, 1).shaded(Cell.Shade.GROUP))));
        body.add(row(FIRST));
        body.addAll(rows(5));

        assertThat(pageWith(GROUP, List.of(table(body)))).contains(FIRST);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void signaturesStandWithTheTotalAboveThem(int rows) throws IOException {
        List<Row> body = rows(rows);
        body.add(row(TOTAL));
        Block signatures = new Signatures(List.of(new Signatures.Place(null, SIGNER, null, null, null)));

        assertThat(pageWith(SIGNER, List.of(table(body), signatures))).contains(TOTAL);
        assertThat(pageWith(SIGNER, List.of(table(body), Paragraph.of("note"), signatures)))
                .contains(TOTAL);
    }

    private static String pageWith(String words, List<Block> blocks) throws IOException {
        Paper paper = new Paper("x", "en", Digits.ARABIC, List.of(Section.landscape(blocks)));
        return PdfText.pages(Papers.pdf(paper)).stream()
                .map(PdfText::squeezed)
                .filter(page -> page.contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Table table(List<Row> body) {
        return new Table("x", List.of(1, 3), List.of(new Row(List.of(Cell.head("number"), Cell.head("name")))), body);
    }

    private static List<Row> rows(int number) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(row("name"));
        }
        return rows;
    }

    private static Row row(String name) {
        return new Row(List.of(Cell.of("1"), Cell.of(name)));
    }
}
