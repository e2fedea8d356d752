package org.khamrabrong.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of a workbook share, without the signs of their pronunciation. */
final class Texts extends DefaultHandler {

    private static final Pattern SPELLED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int pronounced;

    /** Null where there is none of that number. */
    @Nullable
    String at(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (local.equals("si")) {
            text.setLength(0);
        } else if (local.equals("rPh")) {
            pronounced++;
        } else if (local.equals("t")) {
            inText = pronounced == 0;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (local.equals("si")) {
            texts.add(decode(text.toString()));
        } else if (local.equals("rPh")) {
            pronounced--;
        } else if (local.equals("t")) {
            inText = false;
        }
    }

    /** What XML cannot hold is spelled {@code _xHHHH_}. */
    static String decode(String spelled) {
        Matcher found = SPELLED.matcher(spelled);
        return spelled.indexOf("_x") < 0
                ? spelled
                : found.replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
