package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs when all tests ran: whatever way they went, no process ever held anything but what is declared. */
class ProcessVariablesIT {

    /** How far a loop has come, as the engine counts it. */
    private static final Set<String> OF_LOOPS =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    static final Set<String> ALLOWED = Set.of("string", "integer", "boolean", "date", "null");

    private final List<String[]> kept = KeptLines.ofAllForks(KeptVariables.KIND).stream()
            .map(line -> line.split(" "))
            .toList();

    @Test
    void processesHoldTextNumbersBooleansAndDatesOnly() {
        assertThat(kept).isNotEmpty().allMatch(variable -> ALLOWED.contains(variable[1]));
    }

    @Test
    void everyVariableIsDeclared() {
        assertThat(DeclaredVariables.names())
                .containsAll(kept.stream()
                        .map(variable -> variable[0])
                        .filter(name -> !OF_LOOPS.contains(name))
                        .toList());
    }
}
