package org.khamrabrong.database;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnusableSetting;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one DataSource of the application: the engine, JPA and Flyway all use it, so that they commit together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(ObjectProvider<DatabaseProperties> properties, ListableBeanFactory beans) {
        StartChecks checks = new StartChecks(beans);
        checks.pass();
        DatabaseServer external = reached(properties, checks);
        checks.refuse();
        return external == null ? EmbeddedServer.start(properties.getObject()) : external;
    }

    /** A database that cannot be reached stands in the list with everything else. */
    private static @Nullable DatabaseServer reached(ObjectProvider<DatabaseProperties> properties, StartChecks checks) {
        try {
            return properties.getObject().external() ? ExternalServer.reach(properties.getObject()) : null;
        } catch (DatabaseNotUsable unusable) {
            checks.add(
                    new UnusableSetting("khamrabrong.db:", String.valueOf(unusable.getMessage()), unusable.remedy()));
        } catch (BeansException unreadable) {
            checks.refuse();
        }
        return null;
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DatabaseServer server) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setPoolName("khamrabrong");
        dataSource.setJdbcUrl(server.url());
        dataSource.setUsername(server.user());
        dataSource.setPassword(server.password());
        return dataSource;
    }
}
