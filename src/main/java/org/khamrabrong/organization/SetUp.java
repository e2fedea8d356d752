package org.khamrabrong.organization;

import java.util.List;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;

/** What the first administrator says about the organization and themselves. */
public record SetUp(
        String token,
        String organization,
        String organizationEnglish,
        String username,
        String name,
        String position,
        String password) {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,39}");

    public static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches() && !text.equals(Actors.SYSTEM);
    }

    /** @param withOrganization whether it is to be entered as well */
    void check(boolean withOrganization) {
        List<String> texts =
                withOrganization ? List.of(organization, organizationEnglish, name, position) : List.of(name, position);
        for (String text : texts) {
            if (text.isBlank()) {
                throw new Refusal("organization.refusal.setUpIncomplete");
            }
            WrittenText.NAME.checked(text);
        }
        if (!isUsername(username)) {
            throw new Refusal("organization.refusal.usernameNotAllowed");
        }
    }
}
