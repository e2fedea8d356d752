package org.khamrabrong;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.stereotype.Component;

/** How many statements a piece of work sends to the database, and how much it reads there. */
@Component
public class StatementCount {

    private final Statistics statistics;

    StatementCount(EntityManagerFactory factory) {
        this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    /** How many rows of that kind the work reads from the database. */
    public long loadsOf(Class<?> entity, Runnable work) {
        statistics.setStatisticsEnabled(true);
        long before = statistics.getEntityStatistics(entity.getName()).getLoadCount();
        work.run();
        return statistics.getEntityStatistics(entity.getName()).getLoadCount() - before;
    }

    public long of(Runnable work) {
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
