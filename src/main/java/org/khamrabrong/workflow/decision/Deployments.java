package org.khamrabrong.workflow.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.khamrabrong.workflow.decision.TableVersion.Deployed;
import org.springframework.stereotype.Component;

/** Hands models to the engine and reads them back; in the transaction of the row that says who took them. */
@Component
class Deployments {

    /** Versions that are at hand without being read anew. */
    private static final int AT_HAND = 100;

    private final RepositoryService repository;
    private final Map<String, CompiledTable> compiled = new LinkedHashMap<>(AT_HAND, 0.75f, true);

    Deployments(RepositoryService repository) {
        this.repository = repository;
    }

    Deployed deploy(CompiledTable table) {
        String decision = table.table().decision();
        DecisionDefinition made = repository
                .createDeployment()
                .name(decision)
                .addString(decision + ".dmn", table.model())
                .deployWithResult()
                .getDeployedDecisionDefinitions()
                .get(0);
        return new Deployed(made.getId(), decision, made.getVersion());
    }

    /** @param definition an id never means another model, also where the transaction that made it came to nothing */
    CompiledTable read(String definition) {
        synchronized (compiled) {
            CompiledTable known = compiled.get(definition);
            if (known != null) {
                return known;
            }
        }
        CompiledTable read = CompiledTable.of(model(definition));
        synchronized (compiled) {
            compiled.put(definition, read);
            if (compiled.size() > AT_HAND) {
                compiled.remove(compiled.keySet().iterator().next());
            }
        }
        return read;
    }

    private String model(String definition) {
        try (InputStream model = repository.getDecisionModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
