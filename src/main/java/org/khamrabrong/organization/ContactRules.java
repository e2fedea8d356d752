package org.khamrabrong.organization;

import java.util.regex.Pattern;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;

/** What a name and an address must be. */
final class ContactRules {

    /** Marks of direction and the like: two names that look alike are the same. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}&&[^\\x00]]+");

    private ContactRules() {}

    /** As it is kept: without what nobody sees, and one blank where there are several. */
    static Contact checked(Contact contact) {
        String name = WrittenText.NAME.needed(contact.name(), "organization.refusal.nameMissing");
        String email = contact.email().strip();
        if (!email.isEmpty() && !EmailAddress.isOne(email)) {
            throw new Refusal("organization.refusal.emailNotOne");
        }
        return new Contact(seen(name), email);
    }

    private static String seen(String name) {
        return BLANKS.matcher(UNSEEN.matcher(name).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
