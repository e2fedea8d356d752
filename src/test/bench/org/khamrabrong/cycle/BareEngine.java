package org.khamrabrong.cycle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The same models on an engine alone: what a delegate does to the variables is played from a script, and nothing else. */
final class BareEngine {

    private static final Pattern BEAN = Pattern.compile("(?:delegateE|e)xpression=\"\\$\\{(\\w+)}\"");

    private static final String SEATS = "frozenSeats";
    private static final String WORKER = "bare";
    private static final long MINUTE = 60_000;

    private final Set<String> delegates = new HashSet<>();
    private final ProcessEngine engine;
    private final Map<String, Integer> times = new HashMap<>();
    private Script script;

    BareEngine(DataSource source) throws IOException {
        List<Resource> models = models();
        for (Resource model : models) {
            Matcher bean = BEAN.matcher(model.getContentAsString(StandardCharsets.UTF_8));
            while (bean.find()) {
                delegates.add(bean.group(1));
            }
        }
        engine = configuration(source).buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (Resource model : models) {
            deployment.addInputStream(model.getFilename(), model.getInputStream());
        }
        deployment.deploy();
    }

    private static List<Resource> models() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        List<Resource> models = new ArrayList<>(List.of(resolver.getResources("classpath*:bpmn/**/*.bpmn")));
        models.addAll(List.of(resolver.getResources("classpath*:bpmn/**/*.dmn")));
        return models;
    }

    /** As the application sets its own. */
    private SpringProcessEngineConfiguration configuration(DataSource source) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(source);
        configuration.setTransactionManager(new DataSourceTransactionManager(source));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setBeans(new Players());
        return configuration;
    }

    /** A whole agreement as the script says. */
    void walk(String process, Script played, Apart apart) {
        script = played;
        times.clear();
        String key = UUID.randomUUID().toString();
        engine.getRuntimeService().startProcessInstanceByKey(process, key, script.initial());
        runDue(key, apart);
        for (List<Task> open = apart.ask(() -> open(key)); !open.isEmpty(); open = apart.ask(() -> open(key))) {
            Task task = open.get(0);
            engine.getTaskService().complete(task.getId(), next(task.getTaskDefinitionKey()));
            runDue(key, apart);
        }
    }

    private List<Task> open(String key) {
        return instances(key).stream()
                .flatMap(instance ->
                        engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    private void runDue(String key, Apart apart) {
        for (List<Job> due = apart.ask(() -> due(key)); !due.isEmpty(); due = apart.ask(() -> due(key))) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            apart.ask(() -> topics(key)).forEach(topic -> runErrand(key, topic));
        }
    }

    private void runErrand(String key, String topic) {
        engine.getExternalTaskService()
                .fetchAndLock(1, WORKER)
                .topic(topic, MINUTE)
                .businessKey(key)
                .execute()
                .forEach(task ->
                        engine.getExternalTaskService().complete(task.getId(), WORKER, next(task.getActivityId())));
    }

    private List<String> topics(String key) {
        return instances(key).stream()
                .flatMap(
                        instance -> engine
                                .getExternalTaskService()
                                .createExternalTaskQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .map(ExternalTask::getTopicName)
                .toList();
    }

    private List<Job> due(String key) {
        return instances(key).stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .executable()
                        .list()
                        .stream())
                .toList();
    }

    private List<ProcessInstance> instances(String key) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .list();
    }

    private void play(DelegateExecution execution) {
        next(execution.getCurrentActivityId()).forEach(execution::setVariable);
    }

    private Map<String, Object> next(String activity) {
        return script.of(activity, times.merge(activity, 1, Integer::sum) - 1);
    }

    /** Stands in for every bean that a model names. */
    private final class Players extends HashMap<Object, Object> {

        @Override
        public boolean containsKey(Object name) {
            return SEATS.equals(name) || delegates.contains(name);
        }

        @Override
        public Object get(Object name) {
            if (SEATS.equals(name)) {
                return new Seats(script.times("Task_SignAsMaker"), script.times("Task_SignAsReceiver"));
            }
            return delegates.contains(name) ? (JavaDelegate) BareEngine.this::play : null;
        }
    }
}
