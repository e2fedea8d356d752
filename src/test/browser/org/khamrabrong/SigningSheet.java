package org.khamrabrong;

import java.util.List;

/** The screen on which somebody signs, and what is to be seen there at once, at the size of a desk, of a small window and of a telephone. */
final class SigningSheet {

    private static final String PASSWORD = "รหัสผ่านของท่าน";

    /** The frozen paper, who signs and for whom, what changed since one approved, the password and the button. */
    private static final List<String> TO_SIGN = List.of(
            ".k-paper-pages",
            ".k-signing > .k-card .k-stack > :first-child",
            ".k-signing .k-trail",
            ".k-since",
            "vaadin-password-field",
            "vaadin-button.k-slow");

    private static final String FIRST_PAGE_IS_THERE =
            "() => document.querySelector('.k-paper-pages > img').naturalWidth > 0";

    private final Desk signatory;

    SigningSheet(Desk signatory) {
        this.signatory = signatory;
    }

    void isSeenAtOnce() {
        signatory.page().waitForFunction(FIRST_PAGE_IS_THERE);
        signatory.seesAtOnce(1440, 900, TO_SIGN);
        signatory.seesAtOnce(1024, 768, TO_SIGN);
        signatory.seesAtOnce(390, 844, TO_SIGN);
    }

    void sign(String password) {
        signatory.type(PASSWORD, password);
        signatory.press("ลงนาม");
    }
}
