package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** What the containers' file says of mail is understood by the application, and leads to the catcher beside it. */
class MailCatcherTests {

    /** Where the catcher listens unless it is told otherwise. */
    private static final int CATCHERS_PORT = 1025;

    private static final Pattern UNLESS_SET = Pattern.compile("\\$\\{[A-Z_]+:?-([^}]*)}");

    @Test
    void mailsReachTheCatcherWhereNothingElseIsSet() throws IOException {
        MailSetUp setUp = given().setUp();

        assertThat(services().containsKey(setUp.server().host())).isTrue();
        assertThat(image(setUp.server().host())).startsWith("axllent/mailpit:");
        assertThat(setUp.server().port()).isEqualTo(CATCHERS_PORT);
        assertThat(setUp.server().protection()).isEqualTo(MailServer.Protection.NONE);
        assertThat(setUp.server().username()).isNull();
        assertThat(setUp.sender().address()).contains("@");
    }

    private static MailFromOutside.Given given() throws IOException {
        Map<String, Object> variables = environment();
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment)
                .bind("khamrabrong.mail.server", MailFromOutside.Given.class)
                .get();
    }

    /** As the application gets it where nobody sets anything. */
    private static Map<String, Object> environment() throws IOException {
        Map<?, ?> application = (Map<?, ?>) services().get("application");
        Map<?, ?> variables = (Map<?, ?>) application.get("environment");
        return variables.entrySet().stream()
                .filter(variable -> variable.getKey().toString().startsWith("KHAMRABRONG_MAIL_"))
                .collect(Collectors.toMap(
                        variable -> variable.getKey().toString(),
                        variable -> UNLESS_SET
                                .matcher(variable.getValue().toString())
                                .replaceAll("$1")));
    }

    private static String image(String service) throws IOException {
        return ((Map<?, ?>) services().get(service)).get("image").toString();
    }

    private static Map<?, ?> services() throws IOException {
        Map<?, ?> compose = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        return (Map<?, ?>) compose.get("services");
    }
}
