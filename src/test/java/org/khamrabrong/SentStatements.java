package org.khamrabrong;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what the present thread sends to a database, by Hibernate, by the engine or by hand; a row of a batch counts too. */
public final class SentStatements extends DelegatingDataSource {

    private static final ThreadLocal<Long> SENT = ThreadLocal.withInitial(() -> 0L);

    public SentStatements(DataSource target) {
        super(target);
    }

    static long during(Runnable work) {
        long before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    /** Without counting, for what only the measuring asks. */
    public static <T> T uncounted(Supplier<T> looking) {
        long before = SENT.get();
        try {
            return looking.get();
        } finally {
            SENT.set(before);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(real, method, arguments);
            return result instanceof Statement statement ? counted(statement, method.getReturnType()) : result;
        });
    }

    private static <T> T counted(Statement real, Class<T> type) {
        return proxy(type, (proxy, method, arguments) -> {
            if (sends(method.getName())) {
                SENT.set(SENT.get() + 1);
            }
            return call(real, method, arguments);
        });
    }

    private static boolean sends(String method) {
        return method.equals("addBatch") || method.startsWith("execute") && !method.contains("Batch");
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SentStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
