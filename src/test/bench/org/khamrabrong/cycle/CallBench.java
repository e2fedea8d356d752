package org.khamrabrong.cycle;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.khamrabrong.Khamrabrong;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestDatabase;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rate of asking 10,000 units for their drafts, beside a plain loop that starts as many of the same processes and does
 * nothing else, each start in a transaction of its own. The two take turns, portion by portion, so that both meet the same
 * machine.
 */
public final class CallBench {

    private static final int UNITS = 10_000;
    private static final int WARMING = 500;

    private static final String GIVEN = """
            with made as (
                insert into unit (id, code, name, name_english, level, parent, heads_office, signs, version)
                select gen_random_uuid(), 'bench-' || n, 'หน่วย ' || n, 'Unit ' || n,
                       case when n = 0 then 'ORGANIZATION' else 'BUREAU' end, null, false, n > 0, 0
                  from generate_series(0, :units) as n
                returning id, code
            ), people as (
                insert into person (id, username, password_hash, name, position, unit, active, version)
                select gen_random_uuid(), 'p-' || code || '-' || role, 'none', 'ผู้ทดสอบ', role, id, true, 0
                  from made cross join (values ('OFFICER'), ('GOVERNOR'), ('HEAD'), ('STRATEGY')) as r(role)
                returning id, unit, position
            )
            insert into person_role (id, person, role, unit, from_day)
            select gen_random_uuid(), id, position, unit, date '2000-01-01' from people
            union all
            select gen_random_uuid(), id, 'SUPERIOR', unit, date '2000-01-01' from people where position = 'HEAD'
            """;

    private CallBench() {}

    public static void main(String[] args) {
        try (ConfigurableApplicationContext context = application()) {
            JdbcTemplate database = context.getBean(JdbcTemplate.class);
            database.execute(GIVEN.replace(":units", Integer.toString(UNITS + WARMING)));
            database.update("update unit set parent = (select id from unit where code = 'bench-0')"
                    + " where code like 'bench-%' and code <> 'bench-0'");
            database.execute("analyze");
            FiscalYear year = FiscalYear.ofBuddhist(2570);
            Actors actors = context.getBean(Actors.class);
            YearCalls years = context.getBean(YearCalls.class);
            actors.as("p-bench-1-STRATEGY", () -> years.open(year, YearCalls.usualRounds(year)));
            List<UUID> units = database.queryForList("select id from unit where signs order by code", UUID.class);
            actors.as(
                    "p-bench-1-STRATEGY", () -> context.getBean(UnitCalls.class).begin(year, units));
            measure(context, year, database);
        }
        System.exit(0);
    }

    private static void measure(ConfigurableApplicationContext context, FiscalYear year, JdbcTemplate database) {
        UUID call = database.queryForObject("select id from year_call", UUID.class);
        CallRegister register = context.getBean(CallRegister.class);
        Actors actors = context.getBean(Actors.class);
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        RuntimeService engine = context.getBean(RuntimeService.class);
        StatementCount count = context.getBean(StatementCount.class);
        Runnable ours = () -> actors.asSystem(() -> {
            transaction.executeWithoutResult(status -> register.callNextPortion(call, year));
        });
        Runnable plain = () -> plain(engine, year);
        for (int done = 0; done < WARMING; done += CallRegister.PORTION) {
            ours.run();
            plain.run();
        }
        print("statements of a call", count.of(ours) / (double) CallRegister.PORTION, "");
        print("of a plain start", count.of(plain) / (double) CallRegister.PORTION, "");
        List<Long> calling = new ArrayList<>();
        List<Long> starting = new ArrayList<>();
        long cpuOfCalling = 0;
        long cpuOfStarting = 0;
        for (int done = CallRegister.PORTION; done < UNITS; done += CallRegister.PORTION) {
            long cpu = cpu();
            calling.add(timeOf(ours));
            cpuOfCalling += cpu() - cpu;
            cpu = cpu();
            starting.add(timeOf(plain));
            cpuOfStarting += cpu() - cpu;
        }
        print("calls a second", rate(calling), "");
        print("plain starts a second", rate(starting), "");
        print("time : the plain loop's", rate(starting) / rate(calling), "times");
        print("CPU : the plain loop's", cpuOfCalling / (double) cpuOfStarting, "times");
    }

    private static void plain(RuntimeService engine, FiscalYear year) {
        for (int n = 0; n < CallRegister.PORTION; n++) {
            engine.startProcessInstanceByKey(
                    "agreement-lifecycle",
                    UUID.randomUUID().toString(),
                    Map.of(
                            "unit",
                            UUID.randomUUID().toString(),
                            "fiscalYear",
                            year.gregorian(),
                            "level",
                            "BUREAU",
                            "inHeadsOffice",
                            false));
        }
    }

    private static long timeOf(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return System.nanoTime() - before;
    }

    private static double rate(List<Long> times) {
        return times.size()
                * CallRegister.PORTION
                * 1e9
                / times.stream().mapToLong(Long::longValue).sum();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static ConfigurableApplicationContext application() {
        return new SpringApplicationBuilder(Khamrabrong.class)
                .profiles("test", "unsealed")
                .initializers(new TestDatabase())
                .run("--camunda.bpm.job-execution.enabled=false", "--server.port=0", "--vaadin.productionMode=true");
    }

    private static void print(String what, double figure, String unit) {
        System.out.println(String.format(Locale.ROOT, "%-30s %8.2f %s", what, figure, unit));
    }
}
