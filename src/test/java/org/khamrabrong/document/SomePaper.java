package org.khamrabrong.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Attestations;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Fraction;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.QrCode;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.Text;

/** A paper with every kind of block, to be written as a file. */
public final class SomePaper {

    public static final String ADDRESS = "http://localhost:8080/public/check/12/3";

    private SomePaper() {}

    public static Paper in(Digits digits) {
        return new Paper(
                "คำรับรองการปฏิบัติราชการ 2564",
                "th",
                digits,
                List.of(Section.portrait(pledge()), Section.landscape(List.of(table(List.of())))));
    }

    public static Paper of(Table table) {
        return new Paper("ตาราง", "th", Digits.ARABIC, List.of(Section.landscape(List.of(table))));
    }

    private static List<Block> pledge() {
        return List.of(
                Heading.title("คำรับรองการปฏิบัติราชการ"),
                Heading.of(2, "1. ผู้รับคำรับรอง"),
                Paragraph.indented(
                        Text.of("ปีงบประมาณ 2564 ").and(Text.bold("ตัวหนา")).and(Text.exact(" 12ab"))),
                new Items(true, List.of(Text.of("ข้อหนึ่ง"), Text.of("ข้อสอง"))),
                new Fraction(Text.of("จำนวนที่ทำได้"), Text.of("จำนวนทั้งหมด"), "100"),
                new Facts(List.of(new Facts.Fact("หน่วยวัด", Text.of("ร้อยละ\nบรรทัดสอง\u0007")))),
                new Signatures(List.of(
                        new Signatures.Place("receiver-1", "นายหนึ่ง", "อธิบดี", "ผู้รับคำรับรอง", null),
                        new Signatures.Place("maker-1", "นางสอง", "เลขานุการ", "ผู้ทำคำรับรอง", null),
                        new Signatures.Place("maker-2", null, "ผู้ช่วย", "ผู้ทำคำรับรอง", null))),
                new Attestations(List.of(new Attestations.Box("maker-1", "การลงนามของผู้ทำคำรับรอง"))),
                new QrCode(ADDRESS, Text.of("ตรวจสอบได้ที่")));
    }

    /** Two head rows with cells over two rows and over three columns, a group, an indicator, and these rows. */
    public static Table table(List<Row> more) {
        List<Row> body = new ArrayList<>();
        body.add(new Row(List.of(Cell.of(Text.bold("มิติภายนอก")).spanning(5, 1).shaded(Cell.Shade.GROUP))));
        body.add(new Row(List.of(
                Cell.of("1.1 ความพึงพอใจ"),
                Cell.number("12.50", new BigDecimal("12.5")),
                Cell.number("65", new BigDecimal("65")),
                Cell.of("-").aligned(Align.CENTRE),
                Cell.number("95", new BigDecimal("95")))));
        body.addAll(more);
        return new Table(
                "ตารางตัวชี้วัด 2564",
                List.of(50, 14, 12, 12, 12),
                List.of(
                        new Row(List.of(
                                Cell.head("ตัวชี้วัด").spanning(1, 2),
                                Cell.head("น้ำหนัก").spanning(1, 2),
                                Cell.head("เกณฑ์").spanning(3, 1))),
                        new Row(List.of(Cell.head("1"), Cell.head("3"), Cell.head("5")))),
                body);
    }
}
