package org.khamrabrong.cycle;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.khamrabrong.Khamrabrong;
import org.khamrabrong.fixture.SentStatements;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestDatabase;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a whole agreement of two indicators costs in statements and time, as many times what the engine alone would cost. */
public final class CycleBench {

    private static final String PROCESS = "agreement-lifecycle";
    private static final int WARMING = 30;
    private static final int ROUNDS = 15;

    private CycleBench() {}

    public static void main(String[] args) throws IOException {
        try (ConfigurableApplicationContext context = application()) {
            Walker walker = new Walker(context);
            Apart apart = new Apart();
            AgreementId learnt = walker.walk(apart);
            context.getBean(JdbcTemplate.class).execute("create database bare");
            BareEngine engine = new BareEngine(new SentStatements(bareDatabase()));
            Decisions decisions = context.getBean(Decisions.class);
            Script script = Script.of(context.getBean(HistoryService.class), decisions, learnt.toString());
            decisions.stop();
            Runnable application = () -> walker.walk(apart);
            Runnable bare = () -> engine.walk(PROCESS, script, apart);
            warm(application, bare);
            statements(context.getBean(StatementCount.class), application, bare);
            time(apart, application, bare);
        }
        System.exit(0);
    }

    private static void warm(Runnable application, Runnable bare) {
        for (int i = 0; i < WARMING; i++) {
            application.run();
            bare.run();
        }
    }

    private static void statements(StatementCount count, Runnable application, Runnable bare) {
        double ours = count.of(application);
        double theirs = count.of(bare);
        print("statements of an agreement", ours, "");
        print("the engine alone", theirs, "");
        print("the one : the other", ours / theirs, "times");
    }

    private static void time(Apart apart, Runnable application, Runnable bare) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ratios.add(apart.timeOf(application) / (double) apart.timeOf(bare));
        }
        Collections.sort(ratios);
        print("CPU : the engine's, median", ratios.get(ROUNDS / 2), "times");
        print("least", ratios.get(0), "times");
        print("most", ratios.get(ROUNDS - 1), "times");
    }

    private static ConfigurableApplicationContext application() {
        return new SpringApplicationBuilder(Khamrabrong.class)
                .profiles("test", "unsealed")
                .initializers(new TestDatabase())
                .run("--camunda.bpm.job-execution.enabled=false", "--server.port=0", "--vaadin.productionMode=true");
    }

    private static DataSource bareDatabase() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(TestDatabase.url().replaceAll("/postgres$", "/bare"));
        config.setUsername("postgres");
        config.setPassword("");
        return new HikariDataSource(config);
    }

    private static void print(String what, double figure, String unit) {
        System.out.println(String.format(Locale.ROOT, "%-30s %8.2f %s", what, figure, unit));
    }
}
