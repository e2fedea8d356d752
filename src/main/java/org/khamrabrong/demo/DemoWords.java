package org.khamrabrong.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.khamrabrong.scoring.Result;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the people of the demonstration report and say, as its data file holds it. */
@Component
@Profile("demo")
class DemoWords {

    private record StoryData(
            Map<String, Map<String, Object>> results,
            Map<String, Object> corrected,
            Map<String, Object> finalFigures,
            Map<String, Object> lastFigures,
            Map<String, String> words) {}

    private final StoryData data;

    DemoWords(ObjectMapper json) {
        try (InputStream file = DemoWords.class.getResourceAsStream("/demo/story.json")) {
            data = json.readValue(file, StoryData.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String say(String key) {
        return Optional.ofNullable(data.words().get(key)).orElseThrow(() -> new NoSuchElementException(key));
    }

    Result result(String indicator) {
        return Result.of(data.results().getOrDefault(indicator, Map.of()));
    }

    Result corrected() {
        return Result.of(data.corrected());
    }

    /** What a published figure became when it was final. */
    Result finalFigures() {
        return Result.of(data.finalFigures());
    }

    /** What it became after that. */
    Result lastFigures() {
        return Result.of(data.lastFigures());
    }
}
