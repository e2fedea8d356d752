package org.khamrabrong.database;

import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;

/** The process engine starts on finished tables. */
class EngineAfterMigrations implements DependsOnDatabaseInitializationDetector {

    private static final String ENGINE = "processEngineFactoryBean";

    @Override
    public Set<String> detect(ConfigurableListableBeanFactory beanFactory) {
        return beanFactory.containsBeanDefinition(ENGINE) ? Set.of(ENGINE) : Set.of();
    }
}
