package org.khamrabrong.worklist;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The same steps as tasks of the bare engine, asked for by its own query. The engine knows no unit and no own work, so
 * each role at a unit is a candidate group here, and nothing is excluded.
 */
final class EngineInbox implements AutoCloseable {

    private static final String TASKS = """
            insert into act_ru_task (id_, rev_, name_, task_def_key_, assignee_, create_time_, due_date_, priority_,
                suspension_state_)
            select task, 1, task_key, task_key, assignee, opened_at, due_at, 50, 1 from work_item
            """;

    private static final String GROUPS = """
            insert into act_ru_identitylink (id_, rev_, type_, task_id_, group_id_)
            select 'c' || task, 1, 'candidate', task, role || ':' || audience from work_item
            """;

    private static final String ASKED = """
            select role || ':' || audience from standing(date '2026-11-30') where username = ?
            """;

    private final ProcessEngine engine;
    private final JdbcTemplate database;

    EngineInbox(DataSource source) throws SQLException {
        this.database = new JdbcTemplate(source);
        try (Connection connection = source.getConnection()) {
            for (String part : List.of("engine", "history", "identity", "decision.engine", "decision.history")) {
                ScriptUtils.executeSqlScript(
                        connection,
                        new ClassPathResource(
                                "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"));
            }
        }
        database.update(TASKS);
        database.update(GROUPS);
        this.engine = configuration(source).buildProcessEngine();
    }

    private static ProcessEngineConfigurationImpl configuration(DataSource source) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setJobExecutorActivate(false);
        return configuration;
    }

    /** The groups of that person, as an application would know them. */
    List<String> groups(String username) {
        return database.queryForList(ASKED, String.class, username);
    }

    void page(List<String> groups, int most) {
        asked(groups).orderByDueDate().asc().orderByTaskCreateTime().asc().listPage(0, most);
    }

    void count(List<String> groups) {
        asked(groups).count();
    }

    private TaskQuery asked(List<String> groups) {
        return engine.getTaskService().createTaskQuery().taskCandidateGroupIn(groups);
    }

    @Override
    public void close() {
        engine.close();
    }
}
