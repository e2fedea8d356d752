package org.khamrabrong.seal;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Whether two objects say the same, references taken by the number they refer to. */
final class SameObject {

    private static final int DEEPEST = 50;

    private SameObject() {}

    static boolean is(COSBase before, COSBase after) {
        return is(before, after, DEEPEST);
    }

    /** The same dictionary but for these keys. */
    static boolean isExcept(COSDictionary before, COSDictionary after, Set<COSName> keys) {
        return isExcept(before, after, keys, DEEPEST);
    }

    private static boolean is(COSBase before, COSBase after, int depth) {
        if (before == null || after == null || depth == 0) {
            return before == after;
        }
        if (before instanceof COSObject one && after instanceof COSObject other) {
            return one.getKey() != null && one.getKey().equals(other.getKey());
        }
        if (before.getClass() != after.getClass() || before instanceof COSStream) {
            return false;
        }
        if (before instanceof COSDictionary one) {
            return isExcept(one, (COSDictionary) after, Set.of(), depth);
        }
        if (before instanceof COSArray one) {
            return isArray(one, (COSArray) after, depth);
        }
        return before instanceof COSString one
                ? Arrays.equals(one.getBytes(), ((COSString) after).getBytes())
                : before.equals(after);
    }

    private static boolean isExcept(COSDictionary before, COSDictionary after, Set<COSName> keys, int depth) {
        Set<COSName> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        all.removeAll(keys);
        return all.stream().allMatch(key -> is(before.getItem(key), after.getItem(key), depth - 1));
    }

    private static boolean isArray(COSArray before, COSArray after, int depth) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!is(before.get(i), after.get(i), depth - 1)) {
                return false;
            }
        }
        return true;
    }
}
