package org.khamrabrong.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one DataSource of the application: the engine, JPA and Flyway all use it, so that they commit together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DatabaseProperties properties) {
        return properties.external() ? ExternalServer.reach(properties) : EmbeddedServer.start(properties);
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
