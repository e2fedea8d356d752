package org.khamrabrong.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds files that need each other across packages, also over others; read in the sources, since constants leave no trace in classes. */
final class FileCircles {

    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?((?:[a-z]\\w*\\.)+[A-Z]\\w*)[\\w.]*;", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*");

    private final Map<String, Set<String>> needs = new TreeMap<>();

    private FileCircles(Map<String, String> sources) {
        Map<String, String> codes = new TreeMap<>();
        sources.forEach((file, text) -> {
            String code = COMMENT_OR_TEXT.matcher(text).replaceAll(" ");
            Matcher found = PACKAGE.matcher(code);
            if (found.find()) {
                codes.put(found.group(1) + "." + simple(file), code);
            }
        });
        codes.forEach((file, code) -> needs.put(file, needs(file, code, codes.keySet())));
    }

    /** @param sources texts by the paths of their files */
    static List<String> in(Map<String, String> sources) {
        return new FileCircles(sources).circles();
    }

    private List<String> circles() {
        Set<String> circles = new TreeSet<>();
        needs.forEach((file, others) -> others.stream()
                .filter(other -> !packageOf(other).equals(packageOf(file)))
                .filter(other -> reachable(other).contains(file))
                .forEach(other -> circles.add(file + " needs " + other + ", which needs it")));
        return List.copyOf(circles);
    }

    private Set<String> reachable(String start) {
        Set<String> seen = new HashSet<>();
        Deque<String> left = new ArrayDeque<>(needs.get(start));
        while (!left.isEmpty()) {
            String next = left.pop();
            if (seen.add(next)) {
                left.addAll(needs.get(next));
            }
        }
        return seen;
    }

    private static Set<String> needs(String file, String code, Collection<String> files) {
        Set<String> names = all(NAME, code);
        Set<String> imported = all(IMPORT, code);
        return files.stream()
                .filter(other -> !other.equals(file))
                .filter(other -> imported.contains(other)
                        || packageOf(other).equals(packageOf(file)) && names.contains(simpleName(other)))
                .collect(Collectors.toSet());
    }

    private static Set<String> all(Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .map(found -> found.group(found.groupCount()))
                .collect(Collectors.toSet());
    }

    private static String simple(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }
}
