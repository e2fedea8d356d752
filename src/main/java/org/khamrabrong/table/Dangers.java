package org.khamrabrong.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What an office file may not bring along: programs, links to other files, files within it, and tricks of XML. */
final class Dangers {

    private static final Pattern EMBEDDED = Pattern.compile("(/embeddings/|/oleobject[^/]*\\.bin|/afchunk)");
    private static final Pattern LINKS =
            Pattern.compile("(/externallinks/|/connections\\.xml|/querytables/|/webextensions/|/datamodel/)");
    /** Leads somewhere only when somebody follows it, and we do not. */
    private static final Set<String> HARMLESS_LINKS = Set.of("hyperlink");

    static final String TYPES = "[Content_Types].xml";

    private Dangers() {}

    static void refuse(String name, Parts parts) {
        for (String part : parts.names()) {
            String path = "/" + part.toLowerCase(Locale.ROOT);
            refuse(EMBEDDED.matcher(path).find(), "embedded", name);
            refuse(LINKS.matcher(path).find(), "links", name);
            boolean xml = path.endsWith(".xml") || path.endsWith(".rels") || path.endsWith(".vml");
            refuse(xml && definesEntities(parts.content(part)), "entities", name);
        }
        for (String part : parts.names()) {
            if (part.toLowerCase(Locale.ROOT).endsWith(".rels") || part.equals(TYPES)) {
                Xml.read(name, new ByteArrayInputStream(parts.content(part)), new Declared(name));
            }
        }
    }

    private static void refuse(boolean found, String why, String name) {
        if (found) {
            throw new Refusal("table.refusal.file." + why, name);
        }
    }

    /** In any of the encodings that XML may have: a byte of nothing between the letters is passed over. */
    private static boolean definesEntities(byte[] content) {
        return holds(content, "<!DOCTYPE") || holds(content, "<!ENTITY");
    }

    private static boolean holds(byte[] content, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        int found = 0;
        for (byte each : content) {
            if (each == 0) {
                continue;
            }
            found = each == wanted[found] ? found + 1 : each == wanted[0] ? 1 : 0;
            if (found == wanted.length) {
                return true;
            }
        }
        return false;
    }

    /** What parts are declared to be, and where they lead. */
    private static final class Declared extends DefaultHandler {

        private final String name;

        Declared(String name) {
            this.name = name;
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            String type = String.valueOf(attributes.getValue("ContentType")).toLowerCase(Locale.ROOT);
            if (type.contains("macroenabled") || type.contains("vbaproject")) {
                throw new Refusal("paper.refusal.file.macros", name);
            }
            refuse(type.contains("oleobject") || type.contains("activex"), "embedded", name);
            if ("External".equalsIgnoreCase(attributes.getValue("TargetMode"))) {
                String relation = String.valueOf(attributes.getValue("Type"));
                String kind = relation.substring(relation.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                refuse(!HARMLESS_LINKS.contains(kind), "links", name);
            }
        }
    }
}
