package org.khamrabrong.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DemoByDefaultTests {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void showsTheDemoOnTheEmbeddedDatabase() {
        assertThat(activeProfiles()).containsExactly("demo");
    }

    @Test
    void showsNoDemoOnAnExternalDatabaseUnlessAsked() {
        setUp(Map.of("KHAMRABRONG_DB_URL", "jdbc:postgresql://database/khamrabrong"));

        assertThat(activeProfiles()).isEmpty();
    }

    @Test
    void showsTheDemoOnAnExternalDatabaseWhenAsked() {
        setUp(Map.of("KHAMRABRONG_DB_URL", "jdbc:postgresql://database/khamrabrong", "SPRING_PROFILES_ACTIVE", "demo"));

        assertThat(activeProfiles()).containsExactly("demo");
    }

    @Test
    void takesAnEmptyAddressForNone() {
        setUp(Map.of("KHAMRABRONG_DB_URL", ""));

        assertThat(activeProfiles()).containsExactly("demo");
    }

    @Test
    void leavesAChosenProfileAlone() {
        environment.setActiveProfiles("real");

        assertThat(activeProfiles()).containsExactly("real");
    }

    private void setUp(Map<String, Object> variables) {
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
    }

    private String[] activeProfiles() {
        new DefaultProfileSelection(Supplier::get).postProcessEnvironment(environment, new SpringApplication());
        return environment.getActiveProfiles();
    }
}
