package org.khamrabrong.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.database.MachineDatabase;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.FirstAdministrator;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.SetUp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nobody locks themselves out: a token that is made on the machine lets an administrator in where others are already. */
@ApplicationTest
class SetUpTokenCommandTests {

    private static final String PASSWORD = "gloom tide zq rope";

    @Autowired
    Environment environment;

    @Autowired
    TestOrganization organizations;

    @Autowired
    FirstAdministrator first;

    @Autowired
    Organization organization;

    @Autowired
    JdbcTemplate jdbc;

    private final String username = "a" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void leaveNoTokenBehind() {
        jdbc.update("delete from set_up_token");
    }

    @Test
    void aTokenOfTheMachineLetsAnotherAdministratorInOnce() {
        organizations.make();
        assertThat(first.open()).isFalse();
        List<String> said = run();

        assertThat(said).hasSize(3);
        assertThat(said.get(1)).contains("https://agreements.example.org/setup");
        assertThat(first.open()).isTrue();
        first.enter(asked(said.get(0), username, PASSWORD));

        assertThat(organization.person(username).orElseThrow().is(Role.ADMINISTRATOR))
                .isTrue();
        assertThat(jdbc.queryForObject(
                        "select what from audit_entry where who = ? order by id desc limit 1", String.class, username))
                .isEqualTo("organization.administrator-entered");
        assertThat(first.open()).isFalse();
        refused("organization.refusal.setUpDone", () -> first.enter(asked(said.get(0), username + "b", PASSWORD)));
    }

    @Test
    void whatIsRefusedLeavesTheTokenGood() {
        String taken = organizations.make().username(Role.OFFICER);
        String token = run().get(0);

        refused("organization.refusal.passwordCommon", () -> first.enter(asked(token, username, "passwordpassword")));
        refused("organization.refusal.setUpTokenWrong", () -> first.enter(asked("0000-0000", username, PASSWORD)));
        refused("organization.refusal.setUpUsernameTaken", () -> first.enter(asked(token, taken, PASSWORD)));
        first.enter(asked(token, username, PASSWORD));
    }

    @Test
    void aNewTokenMakesTheOldOneWorthless() {
        organizations.make();
        String old = run().get(0);
        run();

        refused("organization.refusal.setUpTokenWrong", () -> first.enter(asked(old, username, PASSWORD)));
    }

    @Test
    void whateverStandsBehindItIsNoSuchCommand() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = CommandLine.run(
                new String[] {"set-up-token", "now"},
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(err));

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("set-up-token");
    }

    private List<String> run() {
        ConfigurableEnvironment settings = MachineDatabase.settings();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "khamrabrong.db.url", environment.getProperty("khamrabrong.db.url", ""),
                                "khamrabrong.db.user", environment.getProperty("khamrabrong.db.user", ""),
                                "khamrabrong.db.password", environment.getProperty("khamrabrong.db.password", ""),
                                "khamrabrong.public-address", "https://agreements.example.org/")));
        List<String> lines = new ArrayList<>();
        new SetUpTokenCommand(settings).run(lines::add);
        return lines;
    }

    private static SetUp asked(String token, String username, String password) {
        return new SetUp(token, "", "", username, "ผู้ดูแล อีกคน", "นักวิชาการ", password);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
