package org.khamrabrong.workflow.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.organization.Actors;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** At every start brings the tables that the application is shipped with; never over one that somebody changed. */
@Component
class ShippedTables {

    private final List<ChangeableTable> tables;
    private final TableRegister register;
    private final TableVersions versions;
    private final Deployments deployments;
    private final TransactionTemplate transaction;
    private final Actors actors;

    ShippedTables(
            List<ChangeableTable> tables,
            TableRegister register,
            TableVersions versions,
            Deployments deployments,
            TransactionTemplate transaction,
            Actors actors) {
        this.tables = tables;
        this.register = register;
        this.versions = versions;
        this.deployments = deployments;
        this.transaction = transaction;
        this.actors = actors;
    }

    @EventListener(ApplicationStartedEvent.class)
    public void bring() {
        actors.asSystem(() -> {
            transaction.executeWithoutResult(status -> {
                register.lock();
                tables.forEach(table -> bring(CompiledTable.of(model(table))));
            });
        });
    }

    void bring(CompiledTable shipped) {
        List<TableVersion> known =
                versions.findByDecisionOrderByNumberDesc(shipped.table().decision());
        boolean changed = known.stream().anyMatch(version -> !version.takenBy().equals(Actors.SYSTEM));
        Optional<TableVersion> last = known.stream().findFirst();
        boolean same = last.filter(version ->
                        deployments.read(version.definition()).model().equals(shipped.model()))
                .isPresent();
        if (!changed && !same) {
            register.ship(shipped, last);
        }
    }

    static String model(ChangeableTable table) {
        String path = "bpmn/" + table.folder() + "/" + table.decision() + ".dmn";
        try (InputStream model = new ClassPathResource(path).getInputStream()) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
