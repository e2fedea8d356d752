package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khamrabrong.Khamrabrong;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** A word belongs to a room as a class does: who may not use the room does not say its words. */
class MessageKeyTests {

    private static final Path ROOMS = Path.of("src/main/java/org/khamrabrong");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+)\\.[\\w.-]+\"");

    @Test
    void aRoomSaysItsOwnWordsAndThoseOfTheRoomsItMayUse() {
        Map<String, Set<String>> rooms = rooms();
        assertThat(rooms.keySet().stream()
                        .flatMap(room -> sources(room).flatMap(text -> foreignKeys(room, text, rooms).stream())))
                .isEmpty();
    }

    @Test
    void findsAWordOfARoomThatIsNotUsed() {
        Map<String, Set<String>> rooms =
                Map.of("kit", Set.of("kit", "kernel"), "kernel", Set.of("kernel"), "signing", Set.of("signing", "kit"));
        String source =
                "say(\"signing.title\"); say(\"kit.save\"); say(\"kernel.refusal.\" + key); say(\"java.version\");";
        assertThat(foreignKeys("kit", source, rooms)).containsExactly("kit says \"signing.title\"");
    }

    private static List<String> foreignKeys(String room, String source, Map<String, Set<String>> rooms) {
        return KEY.matcher(source)
                .results()
                .filter(key -> rooms.containsKey(key.group(1)))
                .filter(key -> !rooms.get(room).contains(key.group(1)))
                .map(MatchResult::group)
                .map(key -> room + " says " + key)
                .toList();
    }

    /** Each room with itself and the rooms it may use; one that says nothing of them may use all. */
    private static Map<String, Set<String>> rooms() {
        List<String> names = ApplicationModules.of(Khamrabrong.class).stream()
                .map(module -> module.getIdentifier().toString())
                .toList();
        return names.stream().collect(Collectors.toMap(name -> name, name -> usedBy(name, names)));
    }

    private static Set<String> usedBy(String room, List<String> all) {
        List<String> allowed = allowed(room);
        return allowed.contains(ApplicationModule.OPEN_TOKEN)
                ? Set.copyOf(all)
                : Stream.concat(Stream.of(room), allowed.stream().map(name -> name.split(" ")[0]))
                        .collect(Collectors.toSet());
    }

    private static List<String> allowed(String room) {
        try {
            ApplicationModule module =
                    Class.forName("org.khamrabrong." + room + ".package-info").getAnnotation(ApplicationModule.class);
            return module == null ? List.of(ApplicationModule.OPEN_TOKEN) : List.of(module.allowedDependencies());
        } catch (ClassNotFoundException undescribed) {
            throw new IllegalStateException("room " + room + " does not introduce itself", undescribed);
        }
    }

    private static Stream<String> sources(String room) {
        try (Stream<Path> files = Files.walk(ROOMS.resolve(room))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(MessageKeyTests::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
