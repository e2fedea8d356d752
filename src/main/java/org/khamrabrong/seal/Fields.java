package org.khamrabrong.seal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.khamrabrong.kernel.Refusal;

/** The fields of a document by name. Ours are flat: each is its own widget. */
record Fields(Map<String, COSDictionary> byName) {

    private static final int MOST = 1000;

    static Fields of(PDDocument document) {
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
        return of(fields == null ? new COSArray() : fields);
    }

    private static Fields of(COSArray fields) {
        Map<String, COSDictionary> byName = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(fields.size(), MOST); i++) {
            COSBase field = fields.getObject(i);
            if (field instanceof COSDictionary dictionary && dictionary.getString(COSName.T) != null) {
                byName.putIfAbsent(dictionary.getString(COSName.T), dictionary);
            }
        }
        return new Fields(byName);
    }

    /** Names of the places to sign. */
    List<String> signatures() {
        return byName.entrySet().stream()
                .filter(field -> isSignature(field.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean anySigned() {
        return byName.values().stream().anyMatch(field -> isSignature(field) && isFilled(field));
    }

    COSDictionary emptySignature(String name) {
        COSDictionary field = known(name);
        if (!isSignature(field)) {
            throw new Refusal("seal.refusal.pdf.unknownField", name);
        }
        if (isFilled(field)) {
            throw new Refusal("seal.refusal.pdf.fieldSigned", name);
        }
        return field;
    }

    /** A text that belongs to that place to sign: named after it. */
    COSDictionary emptyText(String place, String name) {
        COSDictionary field = known(name);
        if (!COSName.TX.equals(field.getCOSName(COSName.FT)) || !belongs(name, place)) {
            throw new Refusal("seal.refusal.pdf.unknownField", name);
        }
        if (!field.getString(COSName.V, "").isEmpty()) {
            throw new Refusal("seal.refusal.pdf.fieldFilled", name);
        }
        return field;
    }

    Rectangle size(String name) {
        COSArray corners = known(name).getCOSArray(COSName.RECT);
        if (corners == null || corners.size() != 4) {
            throw new Refusal("seal.refusal.pdf.unknownField", name);
        }
        PDRectangle rectangle = new PDRectangle(corners);
        return new Rectangle(rectangle.getWidth(), rectangle.getHeight());
    }

    static boolean belongs(String text, String place) {
        return text.startsWith(place + "-");
    }

    static boolean isSignature(COSDictionary field) {
        return COSName.SIG.equals(field.getCOSName(COSName.FT));
    }

    static boolean isFilled(COSDictionary field) {
        return field.getDictionaryObject(COSName.V) != null;
    }

    COSDictionary known(String name) {
        COSDictionary field = byName.get(name);
        if (field == null || field.containsKey(COSName.KIDS)) {
            throw new Refusal("seal.refusal.pdf.unknownField", name);
        }
        return field;
    }
}
