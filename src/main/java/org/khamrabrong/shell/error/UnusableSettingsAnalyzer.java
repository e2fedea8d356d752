package org.khamrabrong.shell.error;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khamrabrong.kernel.UnusableSetting;
import org.khamrabrong.kernel.UnusableSettings;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the end of the log all that keeps the application from starting, and under the same number what to give instead. */
class UnusableSettingsAnalyzer extends AbstractFailureAnalyzer<UnusableSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableSettings cause) {
        return new FailureAnalysis(
                numbered(cause.all(), UnusableSetting::getMessage),
                numbered(cause.all(), UnusableSetting::remedy),
                cause);
    }

    private static String numbered(List<UnusableSetting> all, Function<UnusableSetting, String> text) {
        return IntStream.range(0, all.size())
                .mapToObj(index ->
                        index + 1 + ". " + text.apply(all.get(index)).indent(3).strip())
                .collect(Collectors.joining("\n"));
    }
}
