package org.khamrabrong;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** How many statements a piece of work sends to the database, and how much it reads there. */
@Component
public class StatementCount implements BeanPostProcessor {

    private final ObjectProvider<EntityManagerFactory> factory;

    StatementCount(ObjectProvider<EntityManagerFactory> factory) {
        this.factory = factory;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new SentStatements(source) : bean;
    }

    /** How many rows of that kind the work reads from the database. */
    public long loadsOf(Class<?> entity, Runnable work) {
        Statistics statistics = factory.getObject().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getEntityStatistics(entity.getName()).getLoadCount();
        work.run();
        return statistics.getEntityStatistics(entity.getName()).getLoadCount() - before;
    }

    /** A row of a batch counts as one; what other threads send does not. */
    public long of(Runnable work) {
        return SentStatements.during(work);
    }
}
