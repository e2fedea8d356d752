package org.khamrabrong.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The fields that signing fills: empty, printed, each with an appearance of its own as an archive demands. */
final class Form {

    private static final String FONT = "/Sarabun 10 Tf 0 g";

    private Form() {}

    static void add(PDDocument document, List<Field> fields) throws IOException {
        if (fields.isEmpty()) {
            return;
        }
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        form.setDefaultResources(resources(document));
        form.setDefaultAppearance(FONT);
        List<PDField> made = new ArrayList<>();
        for (Field field : fields) {
            PDTerminalField terminal = field.kind() == Field.Kind.SIGNATURE ? signature(form) : words(form);
            terminal.setPartialName(field.name());
            place(document, terminal, field);
            made.add(terminal);
        }
        form.setFields(made);
    }

    private static PDSignatureField signature(PDAcroForm form) throws IOException {
        return new PDSignatureField(form);
    }

    private static PDTextField words(PDAcroForm form) {
        PDTextField words = new PDTextField(form);
        words.setDefaultAppearance(FONT);
        words.setMultiline(true);
        words.setReadOnly(true);
        return words;
    }

    private static void place(PDDocument document, PDTerminalField terminal, Field field) throws IOException {
        PDPage page = document.getPage(field.page() - 1);
        PDAnnotationWidget widget = terminal.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(field.left(), field.bottom(), field.width(), field.height()));
        widget.setPage(page);
        widget.setPrinted(true);
        PDAppearanceStream nothing = new PDAppearanceStream(document);
        nothing.setBBox(new PDRectangle(field.width(), field.height()));
        nothing.setResources(new PDResources());
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(nothing);
        widget.setAppearance(looks);
        List<PDAnnotation> annotations = page.getAnnotations();
        annotations.add(widget);
        page.setAnnotations(annotations);
    }

    /** The regular weight as the pages have it embedded. */
    private static PDResources resources(PDDocument document) throws IOException {
        PDResources resources = new PDResources();
        PDResources used = document.getPage(0).getResources();
        for (COSName name : used.getFontNames()) {
            if (used.getFont(name).getName().endsWith("Regular")) {
                resources.put(COSName.getPDFName("Sarabun"), used.getFont(name));
            }
        }
        return resources;
    }
}
