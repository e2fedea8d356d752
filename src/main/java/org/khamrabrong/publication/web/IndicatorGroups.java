package org.khamrabrong.publication.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;

/** Indicators by the code of their dimension, in the order of the agreement; without one by an empty code. */
final class IndicatorGroups {

    private IndicatorGroups() {}

    static Map<String, List<Indicator>> of(AgreementPackage content) {
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        content.dimensions().forEach(dimension -> groups.put(dimension.code(), new ArrayList<>()));
        content.indicators()
                .forEach(indicator -> groups.computeIfAbsent(
                                Objects.toString(indicator.dimension(), ""), code -> new ArrayList<>())
                        .add(indicator));
        return groups;
    }

    static Optional<Dimension> dimension(AgreementPackage content, String code) {
        return content.dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .findFirst();
    }
}
