package org.khamrabrong.cycle;

import java.math.BigDecimal;
import java.util.List;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Band;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Penalties;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the papers leave to the office and a new agreement begins with: deduction for a missed report, bands,
 * dimensions. Frozen with the agreement; a later change of the configuration touches no agreement already opened.
 */
@ConfigurationProperties("khamrabrong.terms")
record CycleTerms(BigDecimal missedReport, List<Band> bands, List<Dimension> dimensions) {

    AgreementPackage blank(String unit, String level, int buddhistYear) {
        return AgreementPackage.empty()
                .unit(unit)
                .level(level)
                .fiscalYear(buddhistYear)
                .dimensions(dimensions)
                .penalties(new Penalties(missedReport))
                .bands(bands)
                .build();
    }
}
