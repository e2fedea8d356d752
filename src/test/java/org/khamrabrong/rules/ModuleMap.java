package org.khamrabrong.rules;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The page {@code src/docs/modules.md}: what each module is for, in the words of its {@code package-info}, whom it uses,
 * and a drawing of both. Arrows that follow from others are left out of the drawing, and so is {@code kernel}, which
 * every module speaks.
 */
final class ModuleMap {

    static final Path PAGE = Path.of("src/docs/modules.md");

    private static final String SPOKEN_BY_ALL = "kernel";
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/", Pattern.DOTALL);

    private final Map<String, String> jobs = new TreeMap<>();
    private final Map<String, Set<String>> uses = new TreeMap<>();

    ModuleMap(ApplicationModules modules) {
        for (ApplicationModule module : modules) {
            String name = module.getIdentifier().toString();
            jobs.put(name, job(module.getBasePackage().getName()));
            uses.put(
                    name,
                    module.getDirectDependencies(modules)
                            .uniqueModules()
                            .map(used -> used.getIdentifier().toString())
                            .collect(toCollection(TreeSet::new)));
        }
    }

    String page() {
        return "# The modules\n\n"
                + "Made by the build from the code (`ModuleMapTests`); what stands here is true or the build is red.\n\n"
                + "```mermaid\nflowchart BT\n" + arrows() + "```\n\n"
                + "| module | its one job | uses |\n| --- | --- | --- |\n" + rows();
    }

    private String arrows() {
        return uses.keySet().stream()
                .filter(name -> !name.equals(SPOKEN_BY_ALL))
                .flatMap(name -> drawn(name).stream().map(used -> "    " + name + " --> " + used + "\n"))
                .collect(joining());
    }

    private List<String> drawn(String module) {
        Set<String> direct = uses.get(module);
        return direct.stream()
                .filter(used -> !used.equals(SPOKEN_BY_ALL))
                .filter(used -> direct.stream().noneMatch(other -> !other.equals(used) && reaches(other, used)))
                .toList();
    }

    private boolean reaches(String from, String to) {
        Set<String> seen = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            for (String next : uses.get(open.remove(open.size() - 1))) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen.contains(to);
    }

    private String rows() {
        return uses.entrySet().stream()
                .map(module -> "| `" + module.getKey() + "` | " + jobs.get(module.getKey()) + " | "
                        + (module.getValue().isEmpty() ? "none" : String.join(", ", module.getValue())) + " |\n")
                .collect(joining());
    }

    private static String job(String basePackage) {
        Path file = Path.of("src/main/java", basePackage.split("\\.")).resolve("package-info.java");
        try {
            Matcher sentence = SENTENCE.matcher(Files.readString(file));
            return sentence.find() ? sentence.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
