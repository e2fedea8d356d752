package org.khamrabrong.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

@ApplicationTest
class MigrationTests {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcTemplate database;

    @Test
    void startsTheEngineOnTablesMadeByMigrationOnly() {
        assertThat(engine.getProcessEngineConfiguration().getDatabaseSchemaUpdate())
                .isEqualTo("false");
        assertThat(engine.getManagementService().getProperties()).containsKey("schema.version");
        assertThat(engine.getManagementService().getTableCount()).containsKeys("ACT_RU_TASK", "ACT_HI_TASKINST");
    }

    @Test
    void recordsTheEngineTablesAsTheFirstMigration() {
        assertThat(database.queryForObject(
                        "select description from flyway_schema_history where version = '1' and success", String.class))
                .isEqualTo("engine tables");
    }

    @Test
    void givesEngineAndApplicationOneDataSource() {
        DataSource enginesOwn = engine.getProcessEngineConfiguration().getDataSource();

        assertThat(((TransactionAwareDataSourceProxy) enginesOwn).getTargetDataSource())
                .isSameAs(dataSource);
    }
}
