package org.khamrabrong.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/**
 * Whoever starts the application with nothing but a JDK meets the demo; whoever names a database or a profile gets
 * exactly that. Runs last, so that configuration files have been read.
 */
class DemoByDefault implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = !StringUtils.hasText(environment.getProperty(DatabaseProperties.URL));
        boolean nothingAsked = environment.getActiveProfiles().length == 0;
        if (embedded && nothingAsked) {
            environment.addActiveProfile(DataOrigin.DEMO_PROFILE);
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
