package org.khamrabrong.command;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.khamrabrong.database.MachineDatabase;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.MachineToken;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.BadSqlGrammarException;

/** {@code set-up-token}: prints a token by which another administrator is entered, whether the application runs or not. */
final class SetUpTokenCommand {

    static final String NAME = "set-up-token";

    private static final String ADDRESS = "khamrabrong.public-address";

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z").withZone(ThaiTime.ZONE);

    private final ConfigurableEnvironment settings;
    private final BilingualWording wording = new BilingualWording();

    SetUpTokenCommand(ConfigurableEnvironment settings) {
        this.settings = settings;
    }

    void run(Consumer<String> lines) {
        MachineToken token = issue();
        lines.accept(token.readable());
        lines.accept(wording.say(
                "command.setUpToken.where",
                List.of(settings.getProperty(ADDRESS, "").replaceAll("/+$", "") + "/setup")));
        lines.accept(
                wording.say("command.setUpToken.until", List.of(until(token), Integer.toString(token.attempts()))));
    }

    private static String until(MachineToken token) {
        return UNTIL.format(token.until());
    }

    private MachineToken issue() {
        try {
            return MachineDatabase.with(settings, MachineToken::issue);
        } catch (BadSqlGrammarException noTables) {
            throw new Refusal("command.setUpToken.noTables");
        }
    }
}
