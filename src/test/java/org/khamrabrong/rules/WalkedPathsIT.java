package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Runs when all tests ran, and asks where nobody ever went. */
class WalkedPathsIT {

    @Test
    void allTestsTogetherWalkEveryNodeAndEveryFlowOfEveryModel() {
        List<ModelFile> models = ModelFile.processes();

        LoggerFactory.getLogger(getClass())
                .info(
                        "Walked by all tests together:\n{}",
                        models.stream()
                                .map(file -> WalkedFlows.byAll(file.name()).line(file.name(), file.process()))
                                .collect(Collectors.joining("\n")));

        assertThat(models.stream()
                        .flatMap(file -> WalkedFlows.byAll(file.name()).missing(file.process()).stream()
                                .map(id -> file.name() + ": " + id)))
                .as("Nobody ever went here (meaningful only when all tests ran)")
                .isEmpty();
    }
}
