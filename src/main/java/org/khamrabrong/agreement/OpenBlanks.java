package org.khamrabrong.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.library.Template;
import org.khamrabrong.scoring.AgreementPackage;

/** What came from the library and was never filled in. */
public final class OpenBlanks {

    private OpenBlanks() {}

    /** By indicator number, the fields as messages name them; indicators without any are absent. */
    public static Map<String, List<String>> of(AgreementPackage content) {
        Map<String, List<String>> open = new LinkedHashMap<>();
        content.indicators().forEach(indicator -> {
            List<String> fields = Template.openTexts(indicator).stream()
                    .map(field -> field.replaceFirst("^details\\.", ""))
                    .toList();
            if (!fields.isEmpty()) {
                open.put(indicator.number(), fields);
            }
        });
        return open;
    }

    /** @throws Refusal that names the first indicator and field */
    static void refuse(AgreementPackage content) {
        of(content).entrySet().stream().findFirst().ifPresent(first -> {
            throw new Refusal("agreement.refusal.blankLeft." + first.getValue().get(0), first.getKey());
        });
    }
}
