package org.khamrabrong.cycle;

import org.khamrabrong.workflow.decision.ChangeableTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the year's terms that the office may change as tables. */
@Configuration(proxyBeanMethods = false)
class TermsTables {

    @Bean
    ChangeableTable dimensionsTable() {
        return TermsPart.DIMENSIONS;
    }

    @Bean
    ChangeableTable bandsTable() {
        return TermsPart.BANDS;
    }

    @Bean
    ChangeableTable roundsTable() {
        return TermsPart.ROUNDS;
    }

    @Bean
    ChangeableTable scoringTable() {
        return TermsPart.SCORING;
    }
}
