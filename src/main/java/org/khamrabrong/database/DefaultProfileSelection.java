package org.khamrabrong.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.util.StringUtils;

/**
 * Whoever starts the application with nothing but a JDK meets the {@link DefaultProfile}; whoever names a database or a
 * profile gets exactly that. Runs last, so that configuration files have been read.
 */
class DefaultProfileSelection implements EnvironmentPostProcessor, Ordered {

    private final FailureHandler missing;

    DefaultProfileSelection(DeferredLogFactory logs) {
        this.missing = FailureHandler.logging(logs.getLog(DefaultProfileSelection.class));
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = !StringUtils.hasText(environment.getProperty(DatabaseProperties.URL));
        boolean nothingAsked = environment.getActiveProfiles().length == 0;
        if (embedded && nothingAsked) {
            SpringFactoriesLoader.forDefaultResourceLocation(application.getClassLoader())
                    .load(DefaultProfile.class, missing)
                    .forEach(profile -> environment.addActiveProfile(profile.name()));
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
