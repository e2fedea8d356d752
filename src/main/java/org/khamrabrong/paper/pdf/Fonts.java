package org.khamrabrong.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.khamrabrong.kernel.Sha256;

/** Puts the embedded fonts in order: no list of glyphs that is not complete, no name given by chance. */
final class Fonts {

    private static final int PREFIX = 6;

    private Fonts() {}

    static void settle(PDDocument document) throws IOException {
        for (COSDictionary font : in(document)) {
            COSArray descendants = (COSArray) font.getDictionaryObject(COSName.DESCENDANT_FONTS);
            COSDictionary glyphs = (COSDictionary) descendants.getObject(0);
            COSDictionary descriptor = glyphs.getCOSDictionary(COSName.FONT_DESC);
            descriptor.removeItem(COSName.CID_SET);
            String family = descriptor.getNameAsString(COSName.FONT_NAME).replaceFirst("^[A-Z]{6}\\+", "");
            String name = prefix(descriptor.getCOSStream(COSName.FONT_FILE2)) + "+" + family;
            font.setName(COSName.BASE_FONT, name);
            glyphs.setName(COSName.BASE_FONT, name);
            descriptor.setName(COSName.FONT_NAME, name);
        }
    }

    /** In the order in which pages name them. */
    private static List<COSDictionary> in(PDDocument document) {
        Set<COSBase> seen = new HashSet<>();
        List<COSDictionary> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            COSDictionary named =
                    resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
            if (named != null) {
                named.keySet().stream()
                        .map(named::getCOSDictionary)
                        .filter(seen::add)
                        .forEach(fonts::add);
            }
        }
        return fonts;
    }

    private static String prefix(COSStream file) throws IOException {
        try (InputStream content = file.createInputStream()) {
            byte[] hash = Sha256.digest().digest(content.readAllBytes());
            StringBuilder prefix = new StringBuilder();
            for (int i = 0; i < PREFIX; i++) {
                prefix.append((char) ('A' + Byte.toUnsignedInt(hash[i]) % 26));
            }
            return prefix.toString();
        }
    }
}
