package org.khamrabrong.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Section;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes a paper as a document for office programs: real headings, tables, fields and formulas, nothing drawn. */
public final class DocxWriter {

    private DocxWriter() {}

    public static byte[] write(Paper paper, Phrases phrases) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.createStyles().setStyles(styles(tag(paper.language())));
            document.getProperties().getCoreProperties().setTitle(paper.title());
            document.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setLanguageProperty(tag(paper.language()));
            Blocks blocks = new Blocks(document, paper.digits(), phrases);
            List<Section> sections = paper.sections();
            PageFoot foot = new PageFoot(document, paper, phrases);
            for (int i = 0; i < sections.size(); i++) {
                Section section = sections.get(i);
                Sheets sheet = Sheets.of(section.landscape());
                for (Block block : section.blocks()) {
                    blocks.add(block, sheet);
                }
                boolean last = i == sections.size() - 1;
                if (last) {
                    blocks.finish();
                }
                CTSectPr end = last
                        ? document.getDocument().getBody().addNewSectPr()
                        : blocks.closing().addNewSectPr();
                sheet.describe(end);
                foot.under(end);
            }
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the country: office programs look for the dictionary of both. */
    private static String tag(String language) {
        return language.startsWith("en") ? "en-GB" : "th-TH";
    }

    private static CTStyles styles(String language) {
        try (InputStream file = DocxWriter.class.getResourceAsStream("/paper/docx-styles.xml")) {
            String xml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return StylesDocument.Factory.parse(xml.replace("@language@", language))
                    .getStyles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException broken) {
            throw new IllegalStateException("The styles of documents are broken", broken);
        }
    }
}
