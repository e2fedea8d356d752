package org.khamrabrong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khamrabrong.fixture.TestDatabase;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DatabaseSelectionTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(DatabaseConfiguration.class);

    @Test
    void usesTheExternalDatabaseWhenOneIsNamed() {
        application
                .withPropertyValues("khamrabrong.db.url=" + TestDatabase.url(), "khamrabrong.db.user=postgres")
                .run(context ->
                        assertThat(context.getBean(DatabaseServer.class)).isInstanceOf(ExternalServer.class));
    }

    @Test
    void usesTheEmbeddedDatabaseOtherwise(@TempDir Path folder) {
        application
                .withPropertyValues("khamrabrong.db.url=", "khamrabrong.db.directory=" + folder.resolve("postgres"))
                .run(context ->
                        assertThat(context.getBean(DatabaseServer.class)).isInstanceOf(EmbeddedServer.class));
    }

    @Test
    void saysWhenTheExternalDatabaseCannotBeReachedWithoutTellingThePassword() {
        DatabaseProperties nowhere = new DatabaseProperties(
                "jdbc:postgresql://localhost:1/none?password=secret", "someone", "hidden", Path.of("unused"), 0, true);

        assertThatThrownBy(() -> ExternalServer.reach(nowhere))
                .isInstanceOf(DatabaseNotUsable.class)
                .hasMessageContaining("The database at jdbc:postgresql://localhost:1/none cannot be used")
                .hasMessageNotContainingAny("secret", "hidden");
    }
}
