package org.khamrabrong.organization;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

    public static final int SHORTEST_PASSWORD = 12;

    /** More would be cut off by the password's encoding. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,39}");

    public static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches() && !text.equals(Actors.SYSTEM);
    }

    /** The key of what is wrong with the password, or an empty text. */
    public static String weakness(String password, String username) {
        if (password.length() < SHORTEST_PASSWORD) {
            return "organization.refusal.passwordTooShort";
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            return "organization.refusal.passwordTooLong";
        }
        boolean revealing =
                !username.isBlank() && password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
        return revealing ? "organization.refusal.passwordHoldsUsername" : "";
    }

    void check() {
        for (String text : new String[] {organization, organizationEnglish, name, position}) {
            if (text.isBlank()) {
                throw new Refusal("organization.refusal.setUpIncomplete");
            }
            WrittenText.NAME.checked(text);
        }
        if (!isUsername(username)) {
            throw new Refusal("organization.refusal.usernameNotAllowed");
        }
        String weakness = weakness(password, username);
        if (!weakness.isEmpty()) {
            throw new Refusal(weakness, SHORTEST_PASSWORD);
        }
    }
}
