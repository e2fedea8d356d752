package org.khamrabrong.organization;

import java.util.regex.Pattern;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.kernel.WrittenText;

/** What may be written as the code and the names of a unit. */
public final class UnitTexts {

    public static final int LONGEST_CODE = 40;

    /** Whatever stands in an address as it is, so letters, digits, and what parts them. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");

    private UnitTexts() {}

    /** @throws Refusal unless it is a code */
    public static String code(String text) {
        String code = text.strip();
        if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            throw new Refusal("organization.refusal.unitCodeNotAllowed", LONGEST_CODE);
        }
        return code;
    }

    /** @throws Refusal where there is no Thai name, or one of them is too long or unkeepable */
    public static UnitName names(UnitName names) {
        String english = names.english();
        return new UnitName(
                WrittenText.NAME.needed(names.thai(), "organization.refusal.unitNameMissing"),
                english == null ? "" : WrittenText.NAME.checked(english.strip()));
    }
}
