package org.khamrabrong.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** A file under {@code bpmn/}: its folder is a capability, its name is the id of what it holds. */
public record ModelFile(Path path) {

    static final Path FOLDER = Path.of("bpmn");

    private static final Map<Path, BpmnModelInstance> READ = new ConcurrentHashMap<>();

    public static List<ModelFile> processes() {
        return endingIn(".bpmn");
    }

    static List<ModelFile> decisions() {
        return endingIn(".dmn");
    }

    private static List<ModelFile> endingIn(String ending) {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(ModelFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        var file = path.getFileName().toString();
        return file.substring(0, file.lastIndexOf('.'));
    }

    String capability() {
        return path.getParent().getFileName().toString();
    }

    /** Read once, and changed by nobody. */
    public BpmnModelInstance process() {
        return READ.computeIfAbsent(path, file -> Bpmn.readModelFromFile(file.toFile()));
    }

    DmnModelInstance decision() {
        return Dmn.readModelFromFile(path.toFile());
    }
}
