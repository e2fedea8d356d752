package org.khamrabrong.seal;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.seal.XrefSection.Entry;
import org.khamrabrong.seal.XrefSection.Kind;

/**
 * What one version may change in the version before, once there is a seal: fill one signature field with its attestation, or
 * confirm what was signed.
 * Whatever was there and is written anew must be one of these; what is new can only be reached through them.
 *
 * @param known where every object of the version before is
 */
record RevisionRules(
        PDDocument before, PDDocument after, XrefSection previous, XrefSection section, Map<Integer, Entry> known) {

    private static final Set<COSName> FILLED = Set.of(COSName.V, COSName.AP);

    /** Whether it confirms in that field, perhaps with data for checking later, and nothing else happened. */
    boolean confirms(String field) {
        Set<Integer> explained = filledFor(field);
        COSDictionary old = before.getDocumentCatalog().getCOSObject();
        COSDictionary young = after.getDocumentCatalog().getCOSObject();
        if (SecurityStore.isAddedTo(old, young, this::isKnown)) {
            explained.add((int) section.trailer().getItem(COSName.ROOT).getKey().getNumber());
        }
        return isFollowing(field, explained);
    }

    /** Whether it signs that field, and nothing else happened. */
    boolean signs(String field) {
        return isFollowing(field, filledFor(field));
    }

    private boolean isFollowing(String field, Set<Integer> explained) {
        COSDictionary signed = Fields.of(after).byName().get(field);
        return signed != null && explained.contains(number(signed)) && isLaidOut() && isExplained(explained);
    }

    /** Numbers of the fields that are filled as signing there fills them. */
    private Set<Integer> filledFor(String field) {
        Fields then = Fields.of(before);
        Fields now = Fields.of(after);
        Set<Integer> explained = new HashSet<>();
        for (String name : then.byName().keySet()) {
            COSDictionary old = then.byName().get(name);
            COSDictionary young = now.byName().get(name);
            boolean filling =
                    name.equals(field) && isSigned(old, young) || Fields.belongs(name, field) && isWritten(old, young);
            if (filling && isFilledOnly(old, young)) {
                explained.add(number(young));
            }
        }
        return explained;
    }

    /** Whether it follows the version before byte upon byte, removes nothing and keeps the file's root. */
    private boolean isLaidOut() {
        for (Map.Entry<Integer, Entry> one : section.entries().entrySet()) {
            Entry entry = one.getValue();
            boolean inside = entry.place() >= previous.end() && entry.place() <= section.begin();
            boolean head = one.getKey() == 0 && entry.kind() == Kind.FREE;
            if (!head && !(entry.kind() == Kind.IN_FILE && entry.generation() == 0 && inside)) {
                return false;
            }
        }
        COSDictionary old = previous.trailer();
        COSDictionary young = section.trailer();
        return SameObject.is(old.getItem(COSName.ROOT), young.getItem(COSName.ROOT))
                && SameObject.is(old.getItem(COSName.INFO), young.getItem(COSName.INFO))
                && young.getLong(COSName.PREV, -1) == previous.begin()
                && agrees(after.getDocument());
    }

    /** Whether the library found the objects where the section says. */
    private boolean agrees(COSDocument document) {
        return section.entries().entrySet().stream()
                .filter(one -> one.getValue().kind() == Kind.IN_FILE)
                .filter(one -> one.getValue().place() != section.begin())
                .allMatch(one -> Long.valueOf(one.getValue().place())
                        .equals(document.getXrefTable().get(new COSObjectKey(one.getKey(), 0))));
    }

    private boolean isExplained(Set<Integer> explained) {
        return section.entries().keySet().stream()
                .filter(number -> number != 0 && isKnown(number))
                .allMatch(number -> explained.contains(number) || isWrittenAgain(number));
    }

    private boolean isKnown(int number) {
        return known.containsKey(number) && known.get(number).kind() != Kind.FREE;
    }

    /** Whether an object stands there anew and says the same. */
    private boolean isWrittenAgain(int number) {
        COSObjectKey key = new COSObjectKey(number, 0);
        COSBase old = before.getDocument().getObjectFromPool(key).getObject();
        COSBase young = after.getDocument().getObjectFromPool(key).getObject();
        return old != null && SameObject.is(old, young);
    }

    private static boolean isSigned(COSDictionary old, @Nullable COSDictionary young) {
        return young != null
                && Fields.isSignature(old)
                && !Fields.isFilled(old)
                && young.getDictionaryObject(COSName.V) instanceof COSDictionary;
    }

    private static boolean isWritten(COSDictionary old, @Nullable COSDictionary young) {
        return young != null
                && COSName.TX.equals(old.getCOSName(COSName.FT))
                && old.getString(COSName.V, "").isEmpty()
                && young.getDictionaryObject(COSName.V) instanceof COSString;
    }

    private static boolean isFilledOnly(COSDictionary old, @Nullable COSDictionary young) {
        return young != null
                && SameObject.isExcept(old, young, FILLED)
                && showsOnePicture(young.getItem(COSName.AP), old.getItem(COSName.AP));
    }

    /** A field's picture is confined to the field's place on the page, whatever it draws. */
    private static boolean showsOnePicture(COSBase young, COSBase old) {
        if (SameObject.is(old, young)) {
            return true;
        }
        return young instanceof COSDictionary appearance
                && appearance.keySet().equals(Set.of(COSName.N))
                && appearance.getDictionaryObject(COSName.N) instanceof COSStream;
    }

    private static int number(@Nullable COSBase object) {
        COSObjectKey key = object == null ? null : object.getKey();
        return key == null ? 0 : (int) key.getNumber();
    }
}
