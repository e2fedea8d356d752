package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who signs with whom, as the table says it. */
class SignatoriesTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static DmnDecision table;

    @BeforeAll
    static void readTheTable() throws IOException {
        try (InputStream model = Files.newInputStream(Path.of("bpmn/signing/signatories.dmn"))) {
            table = ENGINE.parseDecision("signatories", model);
        }
    }

    @Test
    void theNationalHeadSignsWithThePrimeMinister() {
        assertThat(signatories("ORGANIZATION", false)).isEqualTo(pair(Post.ORGANIZATION_HEAD, Post.PRIME_MINISTER));
    }

    @Test
    void aBureausCommanderSignsWithTheNationalHead() {
        assertThat(signatories("BUREAU", false)).isEqualTo(pair(Post.BUREAU_COMMANDER, Post.ORGANIZATION_HEAD));
    }

    @Test
    void aDivisionsCommanderInTheHeadsOfficeSignsWithTheNationalHead() {
        assertThat(signatories("DIVISION", true)).isEqualTo(pair(Post.DIVISION_COMMANDER, Post.ORGANIZATION_HEAD));
    }

    @Test
    void aDivisionsCommanderElsewhereSignsWithTheBureausCommander() {
        assertThat(signatories("DIVISION", false)).isEqualTo(pair(Post.DIVISION_COMMANDER, Post.BUREAU_COMMANDER));
    }

    @Test
    void aSectionsHeadSignsWithTheDirectSuperiorWhereverItBelongs() {
        assertThat(signatories("SECTION", false)).isEqualTo(pair(Post.SECTION_HEAD, Post.DIRECT_SUPERIOR));
        assertThat(signatories("SECTION", true)).isEqualTo(pair(Post.SECTION_HEAD, Post.DIRECT_SUPERIOR));
    }

    @Test
    void anIndividualSignsWithTheDirectSuperiorWhereverHeOrSheBelongs() {
        assertThat(signatories("INDIVIDUAL", false)).isEqualTo(pair(Post.HOLDER, Post.DIRECT_SUPERIOR));
        assertThat(signatories("INDIVIDUAL", true)).isEqualTo(pair(Post.HOLDER, Post.DIRECT_SUPERIOR));
    }

    @Test
    void theGovernmentItselfHasNobodyToSignWith() {
        assertThat(evaluate("GOVERNMENT", false)).isEmpty();
    }

    private static Map<String, Object> signatories(String level, boolean inHeadsOffice) {
        return evaluate(level, inHeadsOffice).getSingleResult().getEntryMap();
    }

    private static DmnDecisionResult evaluate(String level, boolean inHeadsOffice) {
        return ENGINE.evaluateDecision(table, Map.of("level", level, "inHeadsOffice", inHeadsOffice));
    }

    private static Map<String, Object> pair(Post maker, Post receiver) {
        return Map.of("maker", maker.name(), "receiver", receiver.name(), "makerNeeded", "1", "receiverNeeded", "1");
    }
}
