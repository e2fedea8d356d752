package org.khamrabrong.table;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The fields of a document that fetch from other files or ask other programs, however many runs their code is split into;
 * and nesting deeper than any document's, at which its readers would fail.
 */
final class FieldCodes extends DefaultHandler {

    private static final int DEEPEST = 400;
    private static final Pattern FETCHING = Pattern.compile(
            "^[\\s\"]*(dde|ddeauto|link|include|includetext|includepicture|import|database|rd)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String name;
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private boolean code;
    private int depth;

    private FieldCodes(String name) {
        this.name = name;
        open.push(new StringBuilder());
    }

    static void refuse(String name, Parts parts) {
        for (String part : parts.names()) {
            byte[] content = parts.content(part);
            if (part.toLowerCase(Locale.ROOT).endsWith(".xml") || looksLikeXml(content)) {
                Xml.read(name, new ByteArrayInputStream(content), new FieldCodes(name));
            }
        }
    }

    /** In any encoding whose letters are those of ASCII, some with bytes of nothing. */
    private static boolean looksLikeXml(byte[] content) {
        for (byte each : content) {
            boolean passedOver = each <= ' ';
            if (!passedOver) {
                return each == '<';
            }
        }
        return false;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (++depth > DEEPEST) {
            throw new Refusal("table.refusal.file.broken", name);
        }
        if (local.equals("fldChar")) {
            turn(String.valueOf(value("fldCharType", attributes)));
        } else if (local.equals("fldSimple")) {
            require(String.valueOf(value("instr", attributes)));
        }
        code = local.equals("instrText") || local.equals("delInstrText");
    }

    @Override
    public void characters(char[] text, int begin, int length) {
        if (code) {
            open.peek().append(text, begin, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        depth--;
        code = false;
    }

    @Override
    public void endDocument() {
        open.forEach(each -> require(each.toString()));
    }

    private void turn(String type) {
        if (type.equals("begin")) {
            open.push(new StringBuilder());
        } else if (type.equals("end") && open.size() > 1) {
            require(open.pop().toString());
        }
    }

    private void require(String instruction) {
        if (FETCHING.matcher(instruction).matches()) {
            throw new Refusal("table.refusal.file.links", name);
        }
    }

    /** Whatever prefix the file gives to its name. */
    private static @Nullable String value(String attribute, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(attribute)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }
}
