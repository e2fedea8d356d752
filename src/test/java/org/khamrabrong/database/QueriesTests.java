package org.khamrabrong.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.Repository;

/** A query is read when it is first asked; here all are, so that no mistake in one waits for a user. */
@ApplicationTest
class QueriesTests {

    @Autowired
    ApplicationContext application;

    @Test
    void everyQueryOfEveryRepositoryCanBeRead() {
        assertThat(application.getBeansOfType(Repository.class)).hasSizeGreaterThan(20);
    }
}
