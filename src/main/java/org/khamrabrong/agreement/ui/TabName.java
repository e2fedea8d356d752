package org.khamrabrong.agreement.ui;

import java.util.Locale;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.springframework.util.ClassUtils;

/** The name a tab has in the address: its class without the ending. */
final class TabName {

    private static final String ENDING = "Tab";

    private TabName() {}

    static String of(AgreementTab tab) {
        String name = ClassUtils.getUserClass(tab).getSimpleName();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return stem.toLowerCase(Locale.ROOT);
    }
}
