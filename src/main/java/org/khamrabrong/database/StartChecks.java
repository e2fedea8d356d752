package org.khamrabrong.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.StartCheck;
import org.khamrabrong.kernel.UnusableSetting;
import org.khamrabrong.kernel.UnusableSettings;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.NestedExceptionUtils;

/** Makes everything that may find a setting unusable, and tells all of it together. */
final class StartChecks {

    private static final String OURS = "org.khamrabrong.";

    private final ListableBeanFactory beans;
    private final Map<String, UnusableSetting> found = new LinkedHashMap<>();

    StartChecks(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** @throws UnusableSetting or {@link UnusableSettings} where there are any */
    void pass() {
        Stream.concat(
                        Stream.of(beans.getBeanNamesForAnnotation(ConfigurationProperties.class)),
                        Stream.of(beans.getBeanNamesForType(StartCheck.class, true, false)))
                .filter(this::isOurs)
                .distinct()
                .forEach(this::make);
    }

    private void make(String bean) {
        try {
            beans.getBean(bean);
        } catch (BeansException failed) {
            add(setting(failed));
        }
    }

    void add(UnusableSetting setting) {
        found.putIfAbsent(setting.getMessage(), setting);
    }

    void refuse() {
        List<UnusableSetting> all = List.copyOf(found.values());
        if (all.size() == 1) {
            throw all.get(0);
        }
        if (!all.isEmpty()) {
            throw new UnusableSettings(all);
        }
    }

    /** Others' settings are none of ours, and the pool of connections needs the database for its own. */
    private boolean isOurs(String bean) {
        Class<?> type = beans.getType(bean, false);
        return type != null && type.getName().startsWith(OURS);
    }

    /** What is no matter of a setting is thrown as it is. */
    private static UnusableSetting setting(BeansException failed) {
        UnusableSetting setting = cause(failed, UnusableSetting.class);
        if (setting != null) {
            return setting;
        }
        BindException unbound = cause(failed, BindException.class);
        if (unbound == null) {
            throw failed;
        }
        return unreadable(unbound);
    }

    private static UnusableSetting unreadable(BindException unbound) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(unbound);
        return new UnusableSetting(
                unbound.getName().toString(),
                "cannot be read: " + root.getMessage(),
                "Correct it: application.yml says what each setting holds.");
    }

    private static <E extends Throwable> @Nullable E cause(Throwable failed, Class<E> kind) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
