package org.khamrabrong.document.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Letterhead;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Run;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.Text;

/** What a paper says, for tests. */
public final class Written {

    private Written() {}

    /** Every text of the paper, in its order, in the digits it was written with. */
    public static List<String> in(Paper paper) {
        return blocks(paper, Block.class)
                .flatMap(block -> texts(block).stream())
                .toList();
    }

    /** The numbered lines: derivations, and lists of people or files. */
    public static List<String> numbered(Paper paper) {
        return blocks(paper, Items.class)
                .filter(Items::numbered)
                .flatMap(items -> items.lines().stream())
                .map(Written::text)
                .toList();
    }

    /** The cells of the paper's first table, row by row, the heads first. */
    public static List<List<String>> table(Paper paper) {
        Table table = blocks(paper, Table.class).findFirst().orElseThrow();
        return Stream.concat(table.head().stream(), table.body().stream())
                .map(row -> row.cells().stream().map(cell -> text(cell.text())).toList())
                .toList();
    }

    /** The first row of the first table that has that text in a cell. */
    public static List<Cell> row(Paper paper, String text) {
        return blocks(paper, Table.class).findFirst().orElseThrow().body().stream()
                .map(Row::cells)
                .filter(cells ->
                        cells.stream().anyMatch(cell -> text(cell.text()).equals(text)))
                .findFirst()
                .orElseThrow();
    }

    public static <B extends Block> Stream<B> blocks(Paper paper, Class<B> kind) {
        return paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static List<String> texts(Block block) {
        List<String> texts = new ArrayList<>();
        if (block instanceof Heading heading) {
            texts.add(text(heading.text()));
        } else if (block instanceof Paragraph paragraph) {
            texts.add(text(paragraph.text()));
        } else if (block instanceof Items items) {
            items.lines().forEach(line -> texts.add(text(line)));
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(fact -> texts.addAll(List.of(fact.label(), text(fact.words()))));
        } else if (block instanceof Letterhead head) {
            texts.add(head.title());
            head.lines().forEach(line -> line.forEach(fact -> texts.addAll(List.of(fact.label(), text(fact.words())))));
        } else if (block instanceof Signatures signatures) {
            signatures.places().forEach(place -> {
                texts.add(place.name());
                texts.add(place.position());
                texts.add(place.side());
            });
        } else if (block instanceof Table table) {
            Stream.concat(table.head().stream(), table.body().stream())
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> texts.add(text(cell.text())));
        }
        return texts.stream().filter(text -> text != null && !text.isEmpty()).toList();
    }

    public static String text(Text text) {
        return text.runs().stream().map(Run::text).collect(Collectors.joining());
    }
}
