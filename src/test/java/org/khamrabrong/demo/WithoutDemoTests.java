package org.khamrabrong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.context.ApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Leaving the demonstration out leaves a whole application. */
@ApplicationTest
@TypeExcludeFilters(WithoutDemoTests.Demonstration.class)
class WithoutDemoTests {

    @Autowired
    ApplicationContext application;

    @Test
    void startsAndAsksForSignIn() {
        assertThat(application.getBeanNamesForType(DemoCalendar.class)).isEmpty();
        try (Browserless screen = Browserless.anonymously(application).open("")) {
            assertThat(screen.text()).contains("ลงชื่อเข้าใช้");
        }
    }

    static final class Demonstration extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            return type.getClassMetadata().getClassName().startsWith("org.khamrabrong.demo.");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Demonstration;
        }

        @Override
        public int hashCode() {
            return Demonstration.class.hashCode();
        }
    }
}
