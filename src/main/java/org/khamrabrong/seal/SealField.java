package org.khamrabrong.seal;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.khamrabrong.kernel.Refusal;

/** Puts the certifying signature into a document: an invisible field, the places for confirmations, and the rule what may still be changed. */
final class SealField {

    private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
    private static final COSName PERMS = COSName.getPDFName("Perms");
    private static final COSName SIG_FLAGS = COSName.getPDFName("SigFlags");

    private static final int SIGNATURES_EXIST_AND_APPEND_ONLY = 3;
    private static final int PRINTED_AND_LOCKED = 4 + 128;
    private static final int FILLING_IN_AND_SIGNING = 2;

    private SealField() {}

    static void add(PDDocument document, COSDictionary signature) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (document.getNumberOfPages() == 0) {
            throw new Refusal("seal.refusal.pdf.unreadable");
        }
        if (catalog.containsKey(PERMS) || Fields.of(document).anySigned()) {
            throw new Refusal("seal.refusal.pdf.signedAlready");
        }
        COSDictionary page = document.getPage(0).getCOSObject();
        COSDictionary form = dictionary(catalog, COSName.ACRO_FORM);
        for (String place : Fields.of(document).signatures()) {
            add(form, page, invisible(page, Confirmation.of(place)));
        }
        COSDictionary field = invisible(page, PdfSeal.FIELD);
        field.setItem(COSName.V, signature);
        add(form, page, field);
        add(form, page, invisible(page, Confirmation.of(PdfSeal.FIELD)));
        form.setInt(SIG_FLAGS, SIGNATURES_EXIST_AND_APPEND_ONLY);
        signature.setItem(COSName.getPDFName("Reference"), references());
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(DOC_MDP, signature);
        catalog.setItem(PERMS, permissions);
        catalog.setNeedToBeUpdated(true);
        page.setNeedToBeUpdated(true);
    }

    private static void add(COSDictionary form, COSDictionary page, COSDictionary field) {
        array(form, COSName.FIELDS).add(field);
        array(page, COSName.ANNOTS).add(field);
    }

    private static COSDictionary invisible(COSDictionary page, String name) {
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
        field.setItem(COSName.FT, COSName.SIG);
        field.setString(COSName.T, name);
        field.setInt(COSName.F, PRINTED_AND_LOCKED);
        field.setItem(COSName.RECT, new PDRectangle().getCOSArray());
        field.setItem(COSName.P, page);
        return field;
    }

    private static COSArray references() {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setItem(COSName.P, COSInteger.get(FILLING_IN_AND_SIGNING));
        parameters.setItem(COSName.V, COSName.getPDFName("1.2"));
        parameters.setDirect(true);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), DOC_MDP);
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        COSArray references = new COSArray();
        references.add(reference);
        return references;
    }

    private static COSDictionary dictionary(COSDictionary owner, COSName name) {
        COSDictionary found = owner.getCOSDictionary(name);
        if (found == null) {
            found = new COSDictionary();
            owner.setItem(name, found);
        }
        found.setNeedToBeUpdated(true);
        return found;
    }

    private static COSArray array(COSDictionary owner, COSName name) {
        COSArray found = owner.getCOSArray(name);
        if (found == null) {
            found = new COSArray();
            owner.setItem(name, found);
        }
        found.setNeedToBeUpdated(true);
        return found;
    }
}
