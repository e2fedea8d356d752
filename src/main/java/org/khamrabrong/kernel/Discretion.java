package org.khamrabrong.kernel;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a reader of an agreement's history may not know yet; answered by the capabilities whose facts they are. */
public interface Discretion {

    /** What is withheld from the signed-in person for now; empty where nothing is. */
    Optional<Withheld> withheld(AgreementId agreement);

    /** Facts of these kinds that have happened since then. */
    record Withheld(Set<Class<? extends Fact>> facts, Instant since) {}
}
