package org.khamrabrong.audit;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The kinds of facts by their declared names. */
@Component
class FactKinds {

    private final Map<String, Class<? extends Fact>> kinds;

    FactKinds() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(FactName.class));
        kinds = scan.findCandidateComponents("org.khamrabrong").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null)
                        .<Fact>asSubclass(Fact.class))
                .collect(Collectors.toMap(Fact::name, Function.identity()));
    }

    AuditRow row(AuditEntry entry) {
        Told told = entry.told();
        Class<? extends Fact> kind = kinds.get(told.what());
        return new AuditRow(
                Told.agreement(told.chain()),
                entry.number(),
                told.at(),
                told.capacity(),
                told.what(),
                kind == null ? null : FactJson.read(told.content(), kind));
    }
}
