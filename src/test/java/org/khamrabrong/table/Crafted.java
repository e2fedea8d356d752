package org.khamrabrong.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office files put together part by part, good ones and bad ones. */
final class Crafted {

    private static final String TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="%s"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            </Types>""";
    static final String PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String OVERRIDE = "<Override PartName=\"/%s\" ContentType=\"%s\"/>";
    private static final String DOCUMENT_TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"%s\"/>%s</Types>";
    private static final String RELATIONS = "<?xml version=\"1.0\"?><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATION = "<Relationship Id=\"%s\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook of one sheet with these rows. */
    static Crafted workbook(String rows) {
        Crafted file = new Crafted();
        file.with("[Content_Types].xml", TYPES.formatted(PLAIN));
        file.with(
                "_rels/.rels", RELATIONS.formatted(RELATION.formatted("r1", "officeDocument", "xl/workbook.xml", "")));
        file.with("xl/workbook.xml", """
                <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>""");
        file.with(
                "xl/_rels/workbook.xml.rels",
                RELATIONS.formatted(RELATION.formatted("r1", "worksheet", "worksheets/sheet1.xml", "")));
        return file.with(
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A document of this body. */
    static Crafted document(String body) {
        Crafted file = new Crafted();
        file.with("[Content_Types].xml", DOCUMENT_TYPES.formatted(DOCUMENT, ""));
        file.with(
                "_rels/.rels",
                RELATIONS.formatted(RELATION.formatted("r1", "officeDocument", "word/document.xml", "")));
        return file.with("word/document.xml", body(body));
    }

    static String body(String body) {
        return "<?xml version=\"1.0\"?><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>";
    }

    /** Its text is in that part, and the one where it is usually is a decoy. */
    Crafted withBodyIn(String part, String body) {
        with("[Content_Types].xml", DOCUMENT_TYPES.formatted(DOCUMENT, OVERRIDE.formatted(part, DOCUMENT)));
        with("_rels/.rels", RELATIONS.formatted(RELATION.formatted("r1", "officeDocument", part, "")));
        return with(part, body(body));
    }

    Crafted ofDocumentType(String contentType) {
        return with("[Content_Types].xml", DOCUMENT_TYPES.formatted(contentType, ""));
    }

    Crafted documentLinked(String kind, String target) {
        return with(
                "word/_rels/document.xml.rels",
                RELATIONS.formatted(RELATION.formatted("x1", kind, target, " TargetMode=\"External\"")));
    }

    static Crafted empty() {
        return new Crafted();
    }

    Crafted ofType(String contentType) {
        return with("[Content_Types].xml", TYPES.formatted(contentType));
    }

    Crafted linked(String kind, String target) {
        return with(
                "xl/worksheets/_rels/sheet1.xml.rels",
                RELATIONS.formatted(RELATION.formatted("x1", kind, target, " TargetMode=\"External\"")));
    }

    Crafted with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Crafted with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
